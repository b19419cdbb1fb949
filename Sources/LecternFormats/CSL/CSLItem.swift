import LecternModel

/// Makes an item of an element of CSL-JSON.
struct CSLItem {
  private var draft = ReferenceDraft()
  private let node: JSONNode

  /// The item of an element. Nil for one that says nothing.
  static func item(_ node: JSONNode) -> ImportedItem? {
    guard case .object(let members) = node.value else { return nil }
    var reading = CSLItem(node: node)
    return reading.read(members)
  }

  private init(node: JSONNode) { self.node = node }

  private mutating func read(_ members: [(name: String, value: JSONNode)]) -> ImportedItem? {
    var saysAnything = false
    for (name, value) in members where name != "id" && name != "type" {
      if read(name, value) { saysAnything = true }
    }
    guard saysAnything else { return nil }
    readKey()
    readNumber()
    if draft.genre == nil { draft.genre = node["type"]?.text.map(Self.genre) ?? .misc }
    if draft.genre == .thesis, draft.extra["type"]?.lowercased().contains("master") == true {
      draft.genre = .mastersThesis
    }
    draft.leaveOutBook()
    var item = draft.item()
    item.place.line = node.line
    return item
  }

  /// False for a value that says nothing.
  private mutating func read(_ name: String, _ value: JSONNode) -> Bool {
    if name == "custom" { return CSLCustom.read(value, into: &draft) }
    if let role = Self.roles[name] {
      let people = value.elements.compactMap(CSLNames.person)
      if role == "author" {
        draft.authors += people
      } else if role == "editor" {
        draft.editors += people
      } else {
        draft.keep(people.map(\.sortName).joined(separator: "; "), as: role)
      }
      return !people.isEmpty
    }
    if name == "issued" { return readIssued(value) }
    guard let text = Self.text(of: value, isDate: value.isObject) else { return false }
    readText(name, text)
    return true
  }

  private mutating func readText(_ name: String, _ text: String) {
    switch name {
    case "DOI": add(text, .doi)
    case "ISBN": add(text, .isbn)
    case "PMID": add(text, .pmid)
    case "PMCID": add(text, .pmcid)
    case "URL":
      if case .web(let url) = LinkTarget.read(text) {
        draft.add(link: url)
      } else {
        draft.keep(text, as: "url")
      }
    case "abstract": draft.abstract = text
    case "annote": draft.add(note: text)
    case "keyword", "categories": draft.add(tags: ReferenceTags.split(text))
    case "citation-key": draft.citationKey = CleanText.line(text)
    default:
      if let field = CSLProperties.texts[name] {
        draft.add(name.contains("title") ? CSLText.plain(text) : text, as: field)
      } else {
        draft.keep(text, as: "csl-\(name.prefix(60))")
      }
      if name == "note" { draft.add(CSLText.identifiers(inNote: text)) }
    }
  }

  private mutating func add(_ text: String, _ scheme: Identifier.Scheme) {
    let found = Identify.field(text, as: scheme).filter { $0.scheme != .url }
    if found.isEmpty { draft.keep(text, as: scheme.rawValue) }
    draft.add(found)
  }

  private mutating func readIssued(_ value: JSONNode) -> Bool {
    guard let text = CSLDate.text(value) else { return false }
    draft.add(text, as: ReferenceField(role: .date, name: "date"))
    return true
  }

  /// An id is a citation key unless it is a number or an address.
  private mutating func readKey() {
    guard draft.citationKey == nil, let id = node["id"]?.text else { return }
    let isKey =
      id.contains(where: \.isLetter) && !id.contains(where: \.isWhitespace)
      && !id.contains("/") && id.utf8.count <= 200
    if isKey { draft.citationKey = CleanText.line(id) } else { draft.keep(id, as: "csl-id") }
  }

  /// Zotero has arXiv's id in the place of a number.
  private mutating func readNumber() {
    guard let number = node["number"]?.text, number.lowercased().hasPrefix("arxiv:") else { return }
    draft.add(Identify.field(number, as: .arxiv))
    if draft[.issue] == number { _ = draft.take(.issue) }
  }

  private static func genre(_ type: String) -> Genre {
    GenreNames.cslTypes[type] ?? GenreNames.crossrefTypes[type] ?? .misc
  }

  /// A text, a number, a date; several joined.
  private static func text(of value: JSONNode, isDate: Bool) -> String? {
    if isDate { return CSLDate.text(value) }
    let texts = value.elements.compactMap(\.text)
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Where other people than authors are kept.
  private static let roles = [
    "author": "author", "editor": "editor", "translator": "translator",
    "container-author": "bookauthor", "collection-editor": "seriesed", "director": "csl-director",
    "composer": "csl-composer", "chair": "csl-chair", "compiler": "csl-compiler",
    "contributor": "csl-contributor", "curator": "csl-curator",
    "editorial-director": "csl-editorial-director", "executive-producer": "csl-executive-producer",
    "guest": "csl-guest", "host": "csl-host", "illustrator": "csl-illustrator",
    "interviewer": "csl-interviewer", "narrator": "csl-narrator", "organizer": "csl-organizer",
    "original-author": "csl-original-author", "performer": "csl-performer",
    "producer": "csl-producer", "recipient": "csl-recipient",
    "reviewed-author": "csl-reviewed-author", "script-writer": "csl-script-writer",
    "series-creator": "csl-series-creator",
  ]
}
