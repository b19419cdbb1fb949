internal import JSONTree
public import LecternModel

/// PubMed and PubMed Central through NCBI's E-utilities, `esummary` (ncbi.nlm.nih.gov/books/NBK25499). Three
/// requests a second without a key.
public struct PubMedLookup: LookupService {
  public var name: String { "pubmed" }
  public var title: String { "PubMed" }
  public var defaultBase: String { "https://eutils.ncbi.nlm.nih.gov" }
  public var schemes: Set<Identifier.Scheme> { [.pmid, .pmcid] }
  public var interval: Double { 0.35 }

  /// The service.
  public init() {}

  public func request(for identifier: Identifier, base: String) -> String {
    let database = identifier.scheme == .pmcid ? "pmc" : "pubmed"
    return "\(base)/entrez/eutils/esummary.fcgi?db=\(database)&id=\(Self.number(identifier))"
      + "&retmode=json&tool=lectern"
  }

  /// Digits alone: the database's own number.
  private static func number(_ identifier: Identifier) -> String {
    String(identifier.value.filter { $0.isASCII && $0.isNumber })
  }

  public func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer {
    guard let answer = JSONNode.answer(bytes) else { return .unreadable(bytes) }
    if let error = answer["error"]?.text ?? answer["esummaryresult"]?.elements.first?.text {
      let isUnknown = error.lowercased().contains("invalid uid")
      return isUnknown ? .notFound : .fault("NCBI says: \(LookupText.line(error) ?? "an error")")
    }
    guard let summary = answer["result"]?[Self.number(identifier)] else {
      return answer["result"] == nil ? .fault("the answer holds no summary") : .notFound
    }
    if summary["error"] != nil { return .notFound }
    guard LookupText.line(summary["title"]?.text) != nil else {
      return .fault("the answer has no title")
    }
    return .found(LookedUpWork(item: Self.item(summary, identifier)))
  }

  private static func item(_ summary: JSONNode, _ identifier: Identifier) -> ImportedItem {
    var draft = ReferenceDraft()
    let hasBook = summary["booktitle"]?.text != nil
    draft.genre = hasBook ? .chapter : .article
    draft.add([identifier])
    draft.add(LookupText.line(summary["title"]?.text).map(withoutPeriod), as: .title)
    for (name, role, rank) in texts { draft.add(summary[name]?.text, as: role, rank: rank) }
    if let pages = summary["pages"]?.text { draft.add(wholePages(pages), as: .pages) }
    draft.authors = (summary["authors"]?.elements ?? []).compactMap(author)
    for name in ["pubdate", "epubdate", "sortpubdate"] where draft[.date] == nil {
      draft.add(summary[name]?.text.flatMap(PageDate.read)?.text, as: .date)
    }
    draft.add(summary["lang"]?.elements.first?.text, as: .language)
    for name in ["issn", "essn"] {
      if let issn = LookupText.line(summary[name]?.text) { draft.keep(issn, as: "issn") }
    }
    for id in summary["articleids"]?.elements ?? [] {
      guard let scheme = id["idtype"]?.text.flatMap({ idTypes[$0] }) else { continue }
      draft.add(identifier: id["value"]?.text, scheme)
    }
    draft.add(link: address(identifier))
    return draft.item()
  }

  private static let texts: [(name: String, role: ReferenceRole, rank: Int)] = [
    ("fulljournalname", .container, 0), ("booktitle", .container, 1), ("source", .container, 2),
    ("volume", .volume, 0), ("issue", .issue, 0), ("publishername", .publisher, 0),
    ("edition", .edition, 0),
  ]

  private static let idTypes: [String: Identifier.Scheme] = [
    "doi": .doi, "pubmed": .pmid, "pmid": .pmid, "pmc": .pmcid, "pmcid": .pmcid,
  ]

  private static func address(_ identifier: Identifier) -> String {
    identifier.scheme == .pmcid
      ? "https://pmc.ncbi.nlm.nih.gov/articles/\(identifier.value)/"
      : "https://pubmed.ncbi.nlm.nih.gov/\(identifier.value)/"
  }

  /// `Hinton GE`, or a group by its name.
  private static func author(_ node: JSONNode) -> Person? {
    guard let name = LookupText.line(node["name"]?.text) else { return nil }
    return node["authtype"]?.text == "CollectiveName"
      ? Person(literal: name) : TaggedNames.people(name, initialsLast: true).first
  }

  /// PubMed ends every title with a period. (Its markup is escaped, so that a title is read twice.)
  private static func withoutPeriod(_ title: String) -> String {
    title.hasSuffix(".") && !title.hasSuffix("..") ? String(title.dropLast()) : title
  }

  /// `436-44` is short for `436-444`.
  private static func wholePages(_ pages: String) -> String {
    let sides = pages.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[1].count < sides[0].count, Int(sides[1]) != nil else {
      return pages
    }
    return sides[0] + "-" + sides[0].dropLast(sides[1].count) + sides[1]
  }
}
