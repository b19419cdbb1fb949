import LecternModel

extension TaggedForm {
  /// RIS, as Reference Manager defined it in 2001 and 2011, and as EndNote, Zotero and publishers write it.
  static let ris = TaggedForm(
    split: ris, beginnings: ["TY"], ends: ["ER"], outside: [], meanings: table(risTexts, risOthers),
    prefix: "ris-")

  /// MEDLINE's format, which PubMed saves as `.nbib`.
  static let nbib = TaggedForm(
    split: nbib, beginnings: ["PMID"], ends: [], outside: [],
    meanings: table(nbibTexts, nbibOthers), partsHaveBooks: true, namesEndInInitials: true)

  /// Web of Science's plain text.
  static let webOfScience = TaggedForm(
    split: webOfScience, beginnings: ["PT"], ends: ["ER"], outside: ["FN", "VR", "EF"],
    meanings: table(wosTexts, wosOthers),
    partsHaveBooks: true, linesAreTexts: ["AU", "AF", "BE", "BF", "ED", "CA", "SN", "BN"])

  private typealias Texts = [(String, ReferenceRole, Int, String)]

  private static func table(_ texts: Texts, _ others: [(String, TagMeaning)]) -> [String:
    TagMeaning]
  {
    var table: [String: TagMeaning] = [:]
    for (tag, role, rank, name) in texts {
      table[tag] = .text(ReferenceField(role: role, rank: rank, name: name))
    }
    for (tags, meaning) in others {
      for tag in tags.split(separator: " ") { table[String(tag)] = meaning }
    }
    return table
  }

  private static let risTexts: Texts = [
    ("TI", .title, 0, "title"), ("T1", .title, 1, "title"), ("CT", .title, 2, "title"),
    ("ST", .title, 8, "shorttitle"), ("TT", .extra, 0, "titletranslated"),
    ("JF", .container, 0, "journaltitle"), ("JA", .container, 6, "shortjournal"),
    ("J2", .container, 7, "shortjournal"), ("J1", .container, 8, "shortjournal"),
    ("JO", .container, 1, "journaltitle"), ("T2", .container, 2, "booktitle"),
    ("BT", .container, 3, "booktitle"), ("C3", .container, 4, "eventtitle"),
    ("T3", .series, 0, "series"), ("VL", .volume, 0, "volume"), ("VO", .volume, 1, "volume"),
    ("IS", .issue, 0, "number"), ("CP", .issue, 1, "number"), ("SP", .firstPage, 0, "pages"),
    ("EP", .lastPage, 0, "pages"), ("PB", .publisher, 0, "publisher"),
    ("ET", .edition, 0, "edition"), ("LA", .language, 0, "language"),
    ("CY", .extra, 0, "location"), ("PP", .extra, 0, "location"), ("AD", .extra, 0, "affiliation"),
    ("Y2", .extraDate, 0, "urldate"), ("RD", .extraDate, 0, "urldate"),
    ("NV", .extra, 0, "volumes"),
    ("SE", .extra, 0, "chapter"), ("M3", .extra, 0, "type"), ("C7", .extra, 0, "eid"),
  ]

  private static let risOthers: [(String, TagMeaning)] =
    [
      ("TY", .type), ("AU A1", .author), ("A2 ED", .editor), ("DA PY Y1", .date), ("UR", .link(0)),
      ("LK", .link(1)), ("L1 L2", .link(2)), ("DO", .identifier(.doi)), ("SN", .serial),
      ("KW", .tags), ("AB N2", .abstract), ("RN", .note), ("ID", .key), ("N1", .list("note")),
      ("ER", .dropped),
    ] + ReferencePeople.roles.compactMap { role in role.ris.map { ($0, .people(role.name)) } }

  /// The tag of a field that was only kept; nil where there is none.
  static func risTag(ofExtra name: String) -> String? { risTags[name] }

  private static let risTags: [String: String] = Dictionary(
    risTexts.filter { [.extra, .extraDate].contains($0.1) || $0.2 > 0 }.map { ($0.3, $0.0) }
      + ReferencePeople.roles.compactMap { role in role.ris.map { (role.name, $0) } },
    uniquingKeysWith: { first, _ in first })

  private static let nbibTexts: Texts = [
    ("TI", .title, 0, "title"), ("BTI", .container, 2, "booktitle"),
    ("TT", .extra, 0, "titletranslated"),
    ("JT", .container, 0, "journaltitle"), ("CTI", .container, 1, "booktitle"),
    ("TA", .container, 6, "shortjournal"), ("VI", .volume, 0, "volume"),
    ("IP", .issue, 0, "number"), ("PG", .pages, 0, "pages"), ("PB", .publisher, 0, "publisher"),
    ("LA", .language, 0, "language"), ("PL", .extra, 0, "location"), ("EN", .edition, 0, "edition"),
  ]

  private static let nbibOthers: [(String, TagMeaning)] = [
    ("PMID", .identifier(.pmid)), ("PMC PMCR", .identifier(.pmcid)), ("AU", .author),
    ("FAU", .fullAuthor), ("CN", .body), ("ED FED", .editor), ("DP", .date), ("AB", .abstract),
    ("AID LID", .labelled), ("IS", .serial), ("ISBN", .identifier(.isbn)), ("OT", .tags),
    ("MH", .list("mesh")), ("PT", .type), ("GN", .list("note")), ("AD", .list("affiliation")),
  ]

  private static let wosTexts: Texts = [
    ("TI", .title, 0, "title"), ("SO", .container, 0, "journaltitle"),
    ("JI", .container, 6, "shortjournal"), ("J9", .container, 7, "shortjournal"),
    ("SE", .series, 0, "series"), ("VL", .volume, 0, "volume"), ("IS", .issue, 0, "number"),
    ("BP", .firstPage, 0, "pages"), ("EP", .lastPage, 0, "pages"), ("AR", .extra, 0, "eid"),
    ("PU", .publisher, 0, "publisher"), ("PI", .extra, 0, "location"), ("PY", .year, 0, "year"),
    ("PD", .month, 0, "month"), ("LA", .language, 0, "language"),
    ("PG", .pageCount, 0, "pagetotal"), ("BT", .container, 3, "booktitle"),
    ("CT", .container, 4, "eventtitle"), ("CL", .extra, 0, "venue"),
    ("CY", .extraDate, 0, "eventdate"),
  ]

  private static let wosOthers: [(String, TagMeaning)] = [
    ("PT", .type), ("AU", .author), ("AF", .fullAuthor), ("CA", .body), ("BE ED", .editor),
    ("DI", .identifier(.doi)), ("PM", .identifier(.pmid)), ("BN", .identifier(.isbn)),
    ("SN EI", .serial), ("DE", .tags), ("ID", .list("keywordsplus")), ("AB", .abstract),
    ("C1", .list("affiliation")), ("ER", .dropped),
  ]
}
