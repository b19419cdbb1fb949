import LecternModel

/// What the fields of BibTeX and BibLaTeX say, and those of the tools that write them.
enum BibTeXFieldTable {
  /// How a field is read.
  enum Meaning: Sendable {
    /// A text with its place.
    case text(ReferenceField)
    case author, editor
    case link(Int)
    /// How something was published, and where it was given: a container where nothing else is.
    case howPublished, event
    case identifier(Identifier.Scheme)
    case eprint
    case tags
    case abstract
    /// What the reader wrote.
    case note
    case added, modified
    case state, isRead, rating, progress, kind, genre
    /// A list of files, kept as it stands there.
    case file
  }

  /// What a field says; a field of no known name is kept.
  static func meaning(of name: String) -> Meaning {
    if let meaning = table[name] { return meaning }
    if name.hasPrefix("bdsk-url-") { return .link(3) }
    return .text(ReferenceField(role: .extra, name: name))
  }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (name, role, rank) in texts {
      table[name] = .text(ReferenceField(role: role, rank: rank, name: name))
    }
    for role in ReferencePeople.roles {
      table[role.name] = .text(ReferenceField(role: .extraPeople, name: role.name))
    }
    table["address"] = .text(ReferenceField(role: .extra, name: "location"))
    for (names, meaning) in others {
      for name in names.split(separator: " ") { table[String(name)] = meaning }
    }
    return table
  }()

  private static let texts: [(String, ReferenceRole, Int)] = [
    ("title", .title, 0), ("subtitle", .subtitle, 0), ("journaltitle", .container, 0),
    ("journal", .container, 1), ("booktitle", .container, 2),
    ("journalsubtitle", .containerSubtitle, 0), ("booksubtitle", .containerSubtitle, 1),
    ("publisher", .publisher, 0), ("institution", .publisher, 1), ("school", .publisher, 2),
    ("organization", .publisher, 3), ("volume", .volume, 0), ("number", .issue, 0),
    ("issue", .issue, 1), ("edition", .edition, 0), ("series", .series, 0), ("pages", .pages, 0),
    ("pagetotal", .pageCount, 0), ("numpages", .pageCount, 1), ("num-pages", .pageCount, 2),
    ("date", .date, 0), ("year", .year, 0), ("month", .month, 0), ("day", .day, 0),
    ("langid", .language, 0), ("language", .language, 1), ("hyphenation", .language, 2),
    ("urldate", .extraDate, 0), ("origdate", .extraDate, 0), ("eventdate", .extraDate, 0),
  ]

  private static let others: [(String, Meaning)] = [
    ("author", .author), ("editor", .editor), ("url", .link(0)), ("link ee", .link(2)),
    ("howpublished", .howPublished), ("eventtitle", .event), ("doi", .identifier(.doi)),
    ("isbn isbn-13 isbn13 isbn10 eisbn", .identifier(.isbn)), ("pmid pubmed", .identifier(.pmid)),
    ("pmcid pmc", .identifier(.pmcid)), ("arxivid arxiv", .identifier(.arxiv)),
    ("openreview", .identifier(.openreview)), ("acl", .identifier(.acl)),
    ("youtube", .identifier(.youtube)), ("github", .identifier(.github)),
    ("eprint", .eprint), ("eprinttype archiveprefix eprintclass primaryclass", .eprint),
    ("keywords keyword tags mendeley-tags groups mendeley-groups", .tags), ("abstract", .abstract),
    ("annote annotation review comment", .note),
    ("timestamp creationdate date-added added-at dateadded", .added),
    ("modificationdate date-modified", .modified), ("readstatus", .state), ("read", .isRead),
    ("ranking rating", .rating), ("progress", .progress), ("kind", .kind),
    ("entrysubtype", .genre), ("file", .file),
  ]
}
