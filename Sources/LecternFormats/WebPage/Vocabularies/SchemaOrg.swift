import JSONTree
import LecternModel

/// Reads a work in the words of schema.org, whichever syntax they came in.
struct SchemaOrg {
  private let data: JSONLinkedData
  private var statement = PageStatement()
  /// Further links to the same work.
  private(set) var otherLinks: [String] = []

  /// What the data says of the work of a page; nil where it shows none. `addresses` are the page's own.
  static func read(_ data: JSONLinkedData, addresses: [String]) -> SchemaOrg? {
    guard let (node, type) = data.work(addresses: addresses) else { return nil }
    var reading = SchemaOrg(data: data)
    reading.read(node, type)
    return reading
  }

  /// What it says, as the other vocabularies say it.
  var said: PageStatement { statement }

  private init(data: JSONLinkedData) { self.data = data }

  private mutating func read(_ node: JSONNode, _ type: SchemaType) {
    statement.reference.kind = type.kind
    statement.reference.genre = type.genre
    for (name, field) in Self.fields {
      for text in texts(node[name]) { field(&statement, text) }
    }
    readPeople(node)
    readContainer(node)
    readPublisher(node, type)
    readIdentifiers(node, type)
    readLengths(node, type)
    for image in ["thumbnailUrl", "image"].flatMap({ nodes(node[$0]) }).prefix(1) {
      statement.thumbnail = image.text ?? image["url"]?.text ?? image["contentUrl"]?.text
    }
    if let code = node["codeRepository"]?.text { otherLinks.append(code) }
    for file in nodes(node["encoding"]) + nodes(node["associatedMedia"])
    where file["encodingFormat"]?.text == "application/pdf" {
      statement.pdf = statement.pdf ?? file["contentUrl"]?.text
    }
  }

  /// In this order, since the first date of a rank counts.
  private static let fields: [(name: String, field: PageField)] = [
    ("headline", PageStatement.text(.title, 0)),
    ("name", PageStatement.text(.title, 1)),
    ("alternativeHeadline", PageStatement.text(.title, 2)),
    ("datePublished", PageStatement.date(0)),
    ("uploadDate", PageStatement.date(1)),
    ("dateCreated", PageStatement.date(2)),
    ("abstract", PageStatement.abstract),
    ("description", PageStatement.abstract),
    ("inLanguage", PageStatement.language),
    ("pagination", PageStatement.text(.pages)),
    ("pageStart", PageStatement.text(.firstPage)),
    ("pageEnd", PageStatement.text(.lastPage)),
    ("bookEdition", PageStatement.text(.edition)),
    ("volumeNumber", PageStatement.text(.volume)),
    ("issueNumber", PageStatement.text(.issue)),
    ("isbn", PageStatement.isbn),
  ]

  private mutating func readPeople(_ node: JSONNode) {
    for name in ["author", "creator"] where statement.reference.authors.isEmpty {
      statement.reference.authors = people(node[name])
    }
    statement.reference.editors = people(node["editor"])
  }

  /// One name, a person, a body, or several of them.
  private func people(_ node: JSONNode?) -> [Person] {
    let all = nodes(node)
    let names = all.compactMap(\.text)
    if names.count == all.count { return PageNames.people(names) }
    return all.flatMap { person -> [Person] in
      if let text = person.text { return PageNames.people([text]) }
      let name = person["name"].map(texts)?.first
      if SchemaType.isOne(person, of: Self.bodies) {
        return name.flatMap { CleanText.line($0) }.map { [Person(literal: $0)] } ?? []
      }
      if let family = CleanText.line(person["familyName"]?.text) {
        return [Person(family: family, given: CleanText.line(person["givenName"]?.text))]
      }
      return name.map { PageNames.people([$0]) } ?? []
    }
  }

  private static let bodies: Set<String> = [
    "Organization", "NewsMediaOrganization", "Corporation", "EducationalOrganization",
    "CollegeOrUniversity", "GovernmentOrganization", "NGO", "ResearchOrganization",
  ]

  /// An article is part of an issue, which is part of a volume, which is part of a periodical.
  private mutating func readContainer(_ node: JSONNode) {
    var part = node
    for _ in 0..<4 {
      guard
        let whole = nodes(part["isPartOf"]).first(where: { SchemaType.isOne($0, of: Self.wholes) })
      else { break }
      if SchemaType.isOne(whole, of: ["PublicationIssue"]) {
        texts(whole["issueNumber"]).first.map { statement.add($0, as: .issue) }
      } else if SchemaType.isOne(whole, of: ["PublicationVolume"]) {
        texts(whole["volumeNumber"]).first.map { statement.add($0, as: .volume) }
      } else {
        texts(whole["name"]).first.map { statement.add($0, as: .container) }
      }
      texts(whole["issn"]).first.map { statement.reference.keep($0, as: "issn") }
      part = whole
    }
    for series in nodes(node["partOfSeries"]) {
      texts(series["name"]).first.map { statement.add($0, as: .container) }
    }
    if statement.reference[.container] != nil, statement.reference.kind == .paper,
      statement.reference.genre == nil
    {
      statement.reference.genre = .article
    }
  }

  private static let wholes: Set<String> = [
    "PublicationIssue", "PublicationVolume", "Periodical", "Newspaper", "Book", "BookSeries",
  ]

  /// Of a post the publisher is the site.
  private mutating func readPublisher(_ node: JSONNode, _ type: SchemaType) {
    let name = ["publisher", "provider"].flatMap { nodes(node[$0]) }
      .compactMap { $0.text ?? $0["name"]?.text }.first
    guard let name else { return }
    if type.kind == .post {
      statement.siteName = name
    } else {
      statement.add(name, as: .publisher)
    }
  }

  private mutating func readIdentifiers(_ node: JSONNode, _ type: SchemaType) {
    for identifier in nodes(node["identifier"]) {
      if let text = identifier.text {
        statement.reference.add(WorkIdentifier.any(text))
      } else if let value = identifier["value"]?.text ?? identifier["@value"]?.text {
        let label = identifier["propertyID"]?.text ?? identifier["name"]?.text ?? ""
        if let scheme = Self.schemes.first(where: { label.lowercased().contains($0.label) })?.scheme
        {
          statement.add(identifier: value, scheme)
        } else {
          statement.reference.add(WorkIdentifier.any(value))
        }
      }
    }
    for link in texts(node["sameAs"]) + texts(node["@id"]) {
      statement.reference.add(WorkIdentifier.any(link))
    }
    // Editions of a book: where there is one, its number is the book's.
    let editions = nodes(node["workExample"]).flatMap { texts($0["isbn"]) }
    if type.kind == .book, Set(editions).count == 1 { PageStatement.isbn(&statement, editions[0]) }
  }

  private static let schemes: [(label: String, scheme: Identifier.Scheme)] = [
    ("doi", .doi), ("isbn", .isbn), ("pmcid", .pmcid), ("pmid", .pmid), ("pubmed", .pmid),
    ("arxiv", .arxiv),
  ]

  /// Of what is heard or seen the length counts, of what is read or done the time it takes.
  private mutating func readLengths(_ node: JSONNode, _ type: SchemaType) {
    let duration = texts(node["duration"]).compactMap(DurationText.seconds).first
    let required =
      (texts(node["timeRequired"])
      + nodes(node["hasCourseInstance"]).flatMap { texts($0["courseWorkload"]) })
      .compactMap(DurationText.seconds).first
    if [.video, .podcast].contains(type.kind) {
      statement.durationSeconds = duration ?? required
    } else {
      statement.effortMinutes = (required ?? duration).flatMap { $0 > 0 ? max(1, $0 / 60) : nil }
    }
    statement.pageCount = texts(node["numberOfPages"]).compactMap { Int($0) }.first
  }

  /// The values of a property, references followed.
  private func nodes(_ node: JSONNode?) -> [JSONNode] { (node?.elements ?? []).map(data.resolved) }

  /// The values of a property that are texts, or have a text as `@value` or a name.
  private func texts(_ node: JSONNode?) -> [String] {
    (node?.elements ?? []).compactMap {
      $0.text ?? $0["@value"]?.text ?? $0["alternateName"]?.text ?? $0["name"]?.text
    }
  }
}
