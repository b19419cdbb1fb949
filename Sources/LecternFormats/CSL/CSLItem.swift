import JSONTree
import LecternModel

/// Makes an item of an element of CSL-JSON.
struct CSLItem {
  private var draft = ReferenceDraft()
  private let node: JSONNode
  private var numbers: [String: String] = [:]

  /// The item of an element. Nil for one that says nothing.
  static func item(_ node: JSONNode) -> ImportedItem? {
    guard case .object(let members) = node.value else { return nil }
    var reading = CSLItem(node: node)
    return reading.read(members)
  }

  private init(node: JSONNode) { self.node = node }

  private mutating func read(_ members: [(name: String, value: JSONNode)]) -> ImportedItem? {
    var saysAnything = false
    for (name, value) in members where !Self.silent.contains(name) {
      if read(name, value) { saysAnything = true }
    }
    guard saysAnything else { return nil }
    readKey()
    settleGenre()
    settleNumbers()
    draft.leaveOutBook()
    var item = draft.item()
    item.place.line = node.line
    return item
  }

  /// What says nothing of a work; `refused` and `value` are of a sheet of refused rows.
  private static let silent: Set = ["id", "type", "refused", "value"]

  /// False for a value that says nothing.
  private mutating func read(_ name: String, _ value: JSONNode) -> Bool {
    if name == "custom" { return CSLCustom.read(value, into: &draft) }
    if let people = people(name, value) { return people }
    if name == "issued" { return readIssued(value) }
    guard let text = Self.text(of: value, isDate: value.isObject) else { return false }
    readText(name, text)
    return true
  }

  /// Whether a property names people; nil where it has none.
  private mutating func people(_ name: String, _ value: JSONNode) -> Bool? {
    let role = ReferencePeople.ofCSL[name]
    guard role != nil || name == "author" || name == "editor" else { return nil }
    let people = value.elements.compactMap(CSLNames.person)
    if let role {
      draft.keep(people, as: role)
    } else if name == "author" {
      draft.authors += people
    } else {
      draft.editors += people
    }
    return !people.isEmpty
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
    case "genre": draft.keep(WorkTypeNames.key(text), as: "type")
    case _ where CSLNumbers.all.contains(name): numbers[name] = text
    default:
      let text = CSLProperties.isTitle(name) ? CSLText.plain(text) : text
      if let field = CSLProperties.texts[name] {
        draft.add(text, as: field)
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
    if CitationKeys.isKey(id) { draft.citationKey = id } else { draft.keep(id, as: "csl-id") }
  }

  private mutating func settleGenre() {
    let type = node["type"]?.text ?? ""
    if draft.genre == nil { draft.genre = Self.genre(type) }
    if GenreNames.cslTypes[type] == draft.genre, draft.genre.map({ GenreForm.of($0).csl }) != type {
      draft.keep(type, as: CSLProperties.type)
    }
    draft.settleThesis()
  }

  /// Which number is the work's own, its genre says. Zotero has arXiv's id in the place of one.
  private mutating func settleNumbers() {
    if let number = numbers["number"], number.lowercased().hasPrefix("arxiv:") {
      draft.add(Identify.field(number, as: .arxiv))
      numbers["number"] = nil
    }
    let own = CSLNumbers.properties(of: draft.genre ?? .misc).first { numbers[$0] != nil }
    for (name, text) in numbers.sorted(by: { $0.key < $1.key }) {
      if name == own {
        draft.add(text, as: ReferenceField(role: .issue, name: "number"))
      } else {
        draft.keep(text, as: CSLNumbers.name(ofOther: name))
      }
    }
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
}
