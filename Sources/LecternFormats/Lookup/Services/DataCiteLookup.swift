internal import JSONTree
public import LecternModel

/// DataCite's REST API, `/dois/DOI` (support.datacite.org/docs/api-get-doi), which answers in JSON:API. Five
/// hundred requests in five minutes for those who don't name themselves.
public struct DataCiteLookup: LookupService {
  public var name: String { "datacite" }
  public var title: String { "DataCite" }
  public var defaultBase: String { "https://api.datacite.org" }
  public var schemes: Set<Identifier.Scheme> { [.doi] }
  public var interval: Double { 0.6 }

  /// The service.
  public init() {}

  public func request(for identifier: Identifier, base: String) -> String {
    "\(base)/dois/\(URLEscapes.path(identifier.value))"
  }

  public func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer {
    guard let answer = JSONNode.answer(bytes) else { return .unreadable(bytes) }
    if let error = answer["errors"]?.elements.first {
      if error["status"]?.text == "404" { return .notFound }
      return .fault("DataCite says: \(LookupText.line(error["title"]?.text) ?? "an error")")
    }
    guard let work = answer.member("data.attributes"), work.isObject else {
      return .fault("the answer holds no work")
    }
    guard let doi = work["doi"]?.text.flatMap({ WorkIdentifier.doi($0) }) else {
      return .fault("the answer names no DOI")
    }
    guard doi == identifier else { return .fault("the answer is about another work: \(doi.value)") }
    guard Self.titles(work).main != nil else { return .fault("the answer has no title") }
    return .found(Self.work(work, doi))
  }

  private static func work(_ work: JSONNode, _ doi: Identifier) -> LookedUpWork {
    var draft = ReferenceDraft()
    draft.add([doi] + Identify.field(doi.value, as: .doi))
    draft.genre = genre(work["types"])
    let titles = titles(work)
    draft.add(titles.main, as: .title)
    draft.add(titles.sub, as: .subtitle)
    draft.add(work["publisher"]?.text ?? work.member("publisher.name")?.text, as: .publisher)
    draft.add(work["language"]?.text, as: .language)
    for (name, role) in container { draft.add(work.member("container.\(name)")?.text, as: role) }
    draft.authors = people(work["creators"])
    draft.editors = people(work["contributors"], type: "Editor")
    addDate(work, to: &draft)
    draft.add(link: "https://doi.org/\(URLEscapes.path(doi.value))")
    if let home = work["url"]?.text, FeedURL.isWeb(home) { draft.add(link: home, rank: 1) }
    var item = draft.item()
    let abstract = work["descriptions"]?.elements.first {
      $0["descriptionType"]?.text == "Abstract"
    }
    item.metadata.summary = LookupText.abstract(abstract?["description"]?.text)
    return LookedUpWork(
      item: item, related: related(work["relatedIdentifiers"], besides: item.identifiers))
  }

  private static let container: [(name: String, role: ReferenceRole)] = [
    ("title", .container), ("volume", .volume), ("issue", .issue), ("firstPage", .firstPage),
    ("lastPage", .lastPage),
  ]

  /// The title without a type is the title; translations and others are left out.
  private static func titles(_ work: JSONNode) -> (main: String?, sub: String?) {
    let all = work["titles"]?.elements ?? []
    let main = all.first { $0["titleType"]?.text == nil } ?? all.first
    let sub = all.first { $0["titleType"]?.text == "Subtitle" }
    return (LookupText.line(main?["title"]?.text), LookupText.line(sub?["title"]?.text))
  }

  /// `name` is `Family, Given` of a person.
  private static func people(_ node: JSONNode?, type: String? = nil) -> [Person] {
    (node?.elements ?? []).compactMap { person in
      if let type, person["contributorType"]?.text != type { return nil }
      if person["nameType"]?.text == "Organizational" {
        return LookupText.line(person["name"]?.text).map { Person(literal: $0) }
      }
      if let family = LookupText.line(person["familyName"]?.text) {
        return Person(family: family, given: LookupText.line(person["givenName"]?.text))
      }
      return LookupText.line(person["name"]?.text).map(LecternModel.PersonName.parse)
    }
  }

  /// When it was issued, else first to be had, else the year.
  private static func addDate(_ work: JSONNode, to draft: inout ReferenceDraft) {
    let dates = work["dates"]?.elements ?? []
    for type in ["Issued", "Available", "Submitted", "Created"] where draft[.date] == nil {
      let text = dates.first { $0["dateType"]?.text == type }?["date"]?.text
      draft.add(text.flatMap(PageDate.read)?.text, as: .date)
    }
    if draft[.date] == nil { draft.add(work["publicationYear"]?.text, as: .date) }
  }

  private static func genre(_ types: JSONNode?) -> Genre? {
    if let general = types?["resourceTypeGeneral"]?.text, let genre = genres[general] {
      return genre
    }
    return types?["citeproc"]?.text.flatMap { GenreNames.cslTypes[$0] }
  }

  private static let genres: [String: Genre] = [
    "Preprint": .preprint, "JournalArticle": .article, "ConferencePaper": .conferencePaper,
    "ConferenceProceeding": .proceedings, "Dissertation": .thesis, "Report": .report, "Book": .book,
    "BookChapter": .chapter, "Software": .software, "ComputationalNotebook": .software,
    "Dataset": .dataset, "Audiovisual": .video, "Standard": .standard,
    "Presentation": .presentation,
  ]

  private static func related(_ node: JSONNode?, besides own: [Identifier]) -> [RelatedRecord] {
    RelatedRecord.each(
      (node?.elements ?? []).compactMap { other in
        guard let relation = other["relationType"]?.text.flatMap({ relations[$0] }) else {
          return nil
        }
        return (relation, other["relatedIdentifierType"]?.text, other["relatedIdentifier"]?.text)
      }, besides: own)
  }

  /// arXiv names the published paper as what its record is a version of.
  private static let relations: [String: RelatedRecord.Relation] = [
    "IsVersionOf": .isVersionOf, "HasVersion": .isVersionOf, "IsVariantFormOf": .isVersionOf,
    "IsOriginalFormOf": .isVersionOf, "IsIdenticalTo": .isVersionOf,
    "IsPreviousVersionOf": .isVersionOf,
    "IsNewVersionOf": .isVersionOf,
  ]
}
