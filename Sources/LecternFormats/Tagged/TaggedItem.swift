import LecternModel

/// Makes an item of a record of tags.
struct TaggedItem {
  private let record: TaggedRecord
  private let form: TaggedForm
  private var draft = ReferenceDraft()
  private var shortNames: [Person] = []
  private var abstracts: [String] = []
  private var dates: [String] = []
  private var types: [String] = []

  /// The item of a record. Nil for one that says nothing.
  static func item(_ record: TaggedRecord, form: TaggedForm) -> ImportedItem? {
    var reading = TaggedItem(record: record, form: form)
    return reading.read()
  }

  private init(record: TaggedRecord, form: TaggedForm) {
    self.record = record
    self.form = form
  }

  private mutating func read() -> ImportedItem? {
    var saysAnything = false
    for field in record.fields where !field.text.isEmpty {
      let meaning = form.meanings[field.tag]
      if case .type = meaning {} else { saysAnything = true }
      read(field, meaning)
    }
    guard saysAnything else { return nil }
    if draft.authors.isEmpty { draft.authors = shortNames }
    draft.abstract = abstracts.max { $0.utf8.count < $1.utf8.count }
    draft.genre = TaggedGenre.genre(types, of: draft)
    if let genre = draft.extra["type"].flatMap(Genre.init(rawValue:)) {
      draft.genre = genre
      draft.extra["type"] = nil
    }
    settlePlace()
    TaggedDate.settle(dates, in: &draft)
    readOddPlaces()
    draft.leaveOutBook()
    var item = draft.item()
    item.place.line = record.line
    return item
  }

  private mutating func read(_ field: TaggedField, _ meaning: TagMeaning?) {
    let text = field.text
    switch meaning {
    case .text(let place): draft.add(text, as: place)
    case .type: types.append(text)
    case .author: shortNames += people(field)
    case .fullAuthor: draft.authors += people(field)
    case .body:
      draft.authors += people(field).map { Person(literal: $0.name) }
    case .editor: draft.editors += people(field)
    case .date: dates.append(text)
    case .link(let rank): add(links: text, rank: rank, tag: field.tag)
    case .identifier(let scheme): add(text, as: scheme, tag: field.tag)
    case .serial: addSerial(text)
    case .labelled: addLabelled(text)
    case .tags:
      let isList = text.contains(";")
      draft.add(
        tags: isList ? ReferenceTags.split(text) : text.split(separator: "\n").map(String.init))
    case .abstract: abstracts.append(text)
    case .note: draft.add(note: text)
    case .key: readKey(text)
    case .list(let name): append(text, to: name)
    case .dropped: break
    case nil:
      if let prefix = form.prefix { append(text, to: prefix + field.tag.lowercased()) }
    }
  }

  private func people(_ field: TaggedField) -> [Person] {
    let isList = form.linesAreTexts.contains(field.tag)
    let names = isList ? field.text.split(separator: "\n").map(String.init) : [field.text]
    return names.flatMap { TaggedNames.people($0) }
  }

  /// A reference's id is a citation key where it is more than a number.
  private mutating func readKey(_ text: String) {
    let isKey = text.contains(where: \.isLetter) && !text.contains(where: \.isWhitespace)
    if isKey, draft.citationKey == nil {
      draft.citationKey = CleanText.line(text)
    } else {
      draft.keep(text, as: "ris-id")
    }
  }

  private mutating func append(_ text: String, to name: String) {
    guard let line = CleanText.line(text) else { return }
    draft.extra[name] = draft.extra[name].map { "\($0); \(line)" } ?? line
  }

  private mutating func add(links text: String, rank: Int, tag: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      for part in word.split(separator: ";http").enumerated() {
        let address = (part.offset == 0 ? "" : "http") + part.element
        let link = address.hasSuffix(";") ? String(address.dropLast()) : address
        if case .web(let url) = LinkTarget.read(link) {
          draft.add(link: url, rank: rank)
        } else {
          append(link, to: "ris-" + tag.lowercased())
        }
      }
    }
  }

  private mutating func add(_ text: String, as scheme: Identifier.Scheme, tag: String) {
    let found = Identify.field(text, as: scheme)
    if found.isEmpty { append(text, to: scheme.rawValue) }
    draft.add(found.filter { $0.scheme != .url })
  }

  private mutating func addSerial(_ text: String) {
    for part in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map(String.init) {
      let books = Identify.field(part, as: .isbn).filter { $0.scheme == .isbn }
      draft.add(books)
      let serial = part.split(separator: " ").first.map(String.init) ?? part
      if books.isEmpty { append(serial, to: "issn") }
    }
  }

  /// `10.3275/8949 [doi]`; other labels say where within a journal.
  private mutating func addLabelled(_ text: String) {
    let schemes: [String: Identifier.Scheme] = ["[doi]": .doi, "[pmcid]": .pmcid, "[pmc]": .pmcid]
    let words = text.split(separator: " ").map(String.init)
    guard let label = words.last, words.count > 1 else { return }
    if let scheme = schemes[label] {
      draft.add(Identify.field(words.dropLast().joined(separator: " "), as: scheme))
    } else {
      append(text, to: "eid")
    }
  }

  /// A book's second title is its series, and what stands in no book needs no book's title.
  private mutating func settlePlace() {
    guard let genre = draft.genre, [.book, .collection].contains(genre) else { return }
    guard draft[.title] != nil, let second = draft.take(.container) else { return }
    draft.add(second, as: ReferenceField(role: .series, rank: 1, name: "series"))
  }

  /// Ids in fields that are meant for other things: EndNote's `M3`, `C2` and `AN`.
  private mutating func readOddPlaces() {
    if let type = draft.extra["type"], type.hasPrefix("10.") || type.lowercased().hasPrefix("doi") {
      draft.add(Identify.field(type, as: .doi))
      draft.extra["type"] = nil
    }
    if let text = draft.extra["ris-c2"], text.uppercased().hasPrefix("PMC") {
      draft.add(Identify.field(text, as: .pmcid))
    }
    let isPubMed = ["ris-db", "ris-dp"].contains { name in
      draft.extra[name].map { $0.contains("PubMed") || $0 == "NLM" } ?? false
    }
    if isPubMed, let number = draft.extra["ris-an"] { draft.add(Identify.field(number, as: .pmid)) }
  }
}
