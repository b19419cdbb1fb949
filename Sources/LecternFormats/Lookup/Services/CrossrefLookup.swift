internal import JSONTree
public import LecternModel

/// Crossref's REST API, `/works/DOI` (crossref.org/documentation/retrieve-metadata/rest-api). Five requests a
/// second for those who don't name themselves; half of that is asked for.
public struct CrossrefLookup: LookupService {
  public var name: String { "crossref" }
  public var title: String { "Crossref" }
  public var defaultBase: String { "https://api.crossref.org" }
  public var schemes: Set<Identifier.Scheme> { [.doi] }
  public var interval: Double { 0.4 }

  /// The service.
  public init() {}

  public func request(for identifier: Identifier, base: String) -> String {
    "\(base)/works/\(URLEscapes.path(identifier.value))"
  }

  public func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer {
    if bytes.starts(with: "Resource not found".utf8) { return .notFound }
    guard let answer = JSONNode.answer(bytes) else { return .unreadable(bytes) }
    guard let work = answer["message"], work.isObject else {
      return .fault("the answer holds no work: \(LookupText.line(answer["message"]?.json) ?? "?")")
    }
    guard let doi = work["DOI"]?.text.flatMap({ WorkIdentifier.doi($0) }) else {
      return .fault("the answer names no DOI")
    }
    guard doi == identifier else { return .fault("the answer is about another work: \(doi.value)") }
    guard work["title"]?.elements.contains(where: { LookupText.line($0.text) != nil }) == true
    else {
      return .fault("the answer has no title")
    }
    return .found(Self.work(work, doi))
  }

  private static func work(_ work: JSONNode, _ doi: Identifier) -> LookedUpWork {
    var draft = ReferenceDraft()
    draft.add([doi] + Identify.field(doi.value, as: .doi))
    draft.genre = genre(work)
    for (name, role, rank) in texts {
      draft.add(work.first(name), as: role, rank: rank)
    }
    for (name, kept) in extras {
      if let text = LookupText.line(work.first(name)) {
        draft.keep(text, as: kept)
      }
    }
    draft.authors = people(work["author"])
    draft.editors = people(work["editor"])
    for name in ["issued", "published", "published-print", "published-online", "posted"]
    where draft[.date] == nil {
      draft.add(work[name].flatMap(CSLDate.text), as: .date)
    }
    if draft[.pages] == nil { draft.add(work["article-number"]?.text, as: .pages) }
    for isbn in work["ISBN"]?.elements ?? [] {
      // Older records have an address: `http://id.crossref.org/isbn/978…`.
      draft.add(identifier: isbn.text?.split(separator: "/").last.map(String.init), .isbn)
    }
    draft.add(link: "https://doi.org/\(URLEscapes.path(doi.value))")
    let home = work.first("resource.primary.URL")
    if let home, FeedURL.isWeb(home) { draft.add(link: home, rank: 1) }
    draft.leaveOutBook()
    var item = draft.item()
    item.metadata.summary = LookupText.abstract(work["abstract"]?.text)
    return LookedUpWork(
      item: item, related: related(work["relation"], besides: item.identifiers))
  }

  private static let texts: [(name: String, role: ReferenceRole, rank: Int)] = [
    ("title", .title, 0), ("subtitle", .subtitle, 0), ("container-title", .container, 0),
    ("publisher", .publisher, 0), ("volume", .volume, 0), ("issue", .issue, 0),
    ("journal-issue.issue", .issue, 1), ("page", .pages, 0), ("language", .language, 0),
    ("edition-number", .edition, 0),
  ]

  private static let extras = [
    ("ISSN", "issn"), ("short-container-title", "shortjournal"), ("publisher-location", "location"),
    ("event.name", "eventtitle"), ("institution.name", "institution"),
  ]

  private static func genre(_ work: JSONNode) -> Genre? {
    let type = work["type"]?.text ?? ""
    // Letters and reviews are posted too; only a preprint says that it is one.
    if type == "posted-content", let subtype = work["subtype"]?.text, subtype != "preprint" {
      return .misc
    }
    return GenreNames.crossrefTypes[type] ?? GenreNames.cslTypes[type]
  }

  /// People in parts, bodies by `name`.
  static func people(_ node: JSONNode?) -> [Person] {
    (node?.elements ?? []).filter(\.isObject).compactMap(CSLNames.person).map(withParticle)
  }

  /// Publishers leave the particle with the family name: `van der Berg`.
  private static func withParticle(_ person: Person) -> Person {
    guard let family = person.family, person.particle == nil, family.first?.isLowercase == true,
      let given = person.given
    else { return person }
    var parted = LecternModel.PersonName.parse("\(family), \(given)")
    guard parted.family != nil else { return person }
    parted.suffix = person.suffix
    return parted
  }

  private static func related(
    _ relations: JSONNode?, besides own: [Identifier]
  ) -> [RelatedRecord] {
    let names: [(String, RelatedRecord.Relation)] = [
      ("is-preprint-of", .isPreprintOf), ("has-preprint", .hasPreprint),
      ("is-version-of", .isVersionOf), ("has-version", .isVersionOf),
    ]
    return RelatedRecord.each(
      names.flatMap { name, relation in
        (relations?[name]?.elements ?? []).map { (relation, $0["id-type"]?.text, $0["id"]?.text) }
      }, besides: own)
  }
}
