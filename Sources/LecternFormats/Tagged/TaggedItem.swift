internal import Foundation
import LecternModel

/// Makes an item of a record of tags.
struct TaggedItem {
  private let record: TaggedRecord
  private let form: TaggedForm
  private var draft = ReferenceDraft()
  /// Authors where no name is in full.
  private var shortNames: [Person] = []
  private var hasFullNames = false
  private var abstracts: [String] = []
  private var dates: [String] = []
  private var types: [String] = []
  private var numbers: [String] = []

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
    if !hasFullNames { draft.authors = shortNames }
    draft.abstract = abstracts.max { $0.utf8.count < $1.utf8.count }
    settleGenre()
    settlePlace()
    // Beside a title in full, `JO` is the short one.
    if let full = record["JF"], let short = record["JO"], short != full {
      draft.keep(short, as: "shortjournal")
    }
    settleSerials()
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
    case .fullAuthor:
      draft.authors += people(field)
      hasFullNames = true
    case .body:
      let names = lines(of: field).flatMap { $0.split(separator: ";") }
      let bodies = names.compactMap { CleanText.line(String($0)) }.map { Person(literal: $0) }
      draft.authors += bodies
      shortNames += bodies
    case .editor: draft.editors += people(field)
    case .people(let name): draft.keep(people(field), as: name)
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

  private func lines(of field: TaggedField) -> [String] {
    let isList = form.linesAreTexts.contains(field.tag)
    return isList ? field.text.split(separator: "\n").map(String.init) : [field.text]
  }

  private func people(_ field: TaggedField) -> [Person] {
    lines(of: field).flatMap { TaggedNames.people($0, initialsLast: form.namesEndInInitials) }
  }

  private mutating func readKey(_ text: String) {
    if draft.citationKey == nil, CitationKeys.isKey(text) {
      draft.citationKey = text
    } else {
      draft.keep(text, as: "ris-id")
    }
  }

  private mutating func append(_ text: String, to name: String) {
    guard let line = CleanText.line(text) else { return }
    draft.extra[name] = draft.extra[name].map { "\($0); \(line)" } ?? line
  }

  /// Several links of one line are parted by blanks; where not all are links, blanks belong to a path.
  private mutating func add(links text: String, rank: Int, tag: String) {
    for line in text.split(separator: "\n").map(String.init) {
      let links = Self.links(line).map { LinkTarget.read($0) }
      let addresses = links.compactMap { if case .web(let url) = $0 { url } else { nil } }
      if addresses.count == links.count {
        for address in addresses { draft.add(link: address, rank: rank) }
      } else {
        append(line, to: "ris-" + tag.lowercased())
      }
    }
  }

  private static func links(_ line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).flatMap { word in
      word.split(separator: ";http").enumerated().map { place, part in
        let link = (place == 0 ? "" : "http") + part
        return link.hasSuffix(";") ? String(link.dropLast()) : link
      }
    }
  }

  private mutating func add(_ text: String, as scheme: Identifier.Scheme, tag: String) {
    let found = Identify.field(text, as: scheme)
    if found.isEmpty { append(text, to: scheme.rawValue) }
    draft.add(found.filter { $0.scheme != .url })
  }

  /// ISBN and ISSN, in print and electronic; what is neither may be a number.
  private mutating func addSerial(_ text: String) {
    for part in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map(String.init) {
      let books = Identify.field(part, as: .isbn).filter { $0.scheme == .isbn }
      let serials = SerialNumber.all(in: part)
      draft.add(books)
      for serial in serials { keep(serial: serial) }
      if books.isEmpty, serials.isEmpty { numbers.append(Blanks.trimmed(part)) }
    }
  }

  private mutating func keep(serial: String) {
    let known = draft.extra["issn"]?.components(separatedBy: "; ") ?? []
    if !known.contains(serial) { append(serial, to: "issn") }
  }

  /// What is neither ISBN nor ISSN is the number of a report.
  private mutating func settleSerials() {
    for number in numbers {
      if let genre = draft.genre, Self.numbered.contains(genre), draft[.issue] == nil {
        draft.add(number, as: ReferenceField(role: .issue, name: "number"))
      } else {
        keep(serial: number)
      }
    }
  }

  private static let numbered: Set<Genre> = [.report, .patent, .standard, .manual]

  /// `10.3275/8949 [doi]`. The publisher's own id (`[pii]`) may be an article's number.
  private mutating func addLabelled(_ text: String) {
    let schemes: [String: Identifier.Scheme] = ["doi": .doi, "pmcid": .pmcid, "pmc": .pmcid]
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, let label = words.last?.filter(\.isLetter) else { return }
    let value = words.dropLast().joined(separator: " ")
    if let scheme = schemes[label] {
      draft.add(Identify.field(value, as: scheme))
    } else {
      let isNumber = value.first == "e" && value.utf8.dropFirst().allSatisfy(\.isDigit)
      let standsForPages = record["PG"] == nil && value.utf8.count <= 12
      draft.keep(value, as: label == "pii" && (isNumber || standsForPages) ? "eid" : label)
    }
  }

  private mutating func settleGenre() {
    draft.genre = TaggedGenre.genre(types, of: draft)
    if let name = types.first?.uppercased(), form.prefix != nil,
      GenreNames.risTypes[name.lowercased()] == draft.genre,
      draft.genre.map({ GenreForm.of($0).ris }) != name
    {
      draft.keep(name, as: RISFields.type)
    }
    if let genre = draft.extra["type"].flatMap(Genre.init(rawValue:)) {
      draft.genre = genre
      draft.extra["type"] = nil
    }
    draft.extra["type"] = draft.extra["type"].map(WorkTypeNames.key)
    draft.settleThesis()
  }

  /// What a book's second title is, and its one number of pages.
  private mutating func settlePlace() {
    guard let genre = draft.genre else { return }
    if RISFields.wholeWorks.contains(genre), draft[.lastPage] == nil, draft[.pageCount] == nil,
      let pages = draft[.firstPage], pages.utf8.allSatisfy(\.isDigit)
    {
      draft.add(pages, as: ReferenceField(role: .pageCount, name: "pagetotal"))
      _ = draft.take(.firstPage)
    }
    guard [.book, .collection].contains(genre), let title = draft[.title],
      let second = draft[.container]
    else { return }
    if form.partsHaveBooks, title != second {
      draft.genre = draft.extra["eventtitle"] == nil ? .chapter : .conferencePaper
    } else {
      _ = draft.take(.container)
      draft.add(second, as: ReferenceField(role: .series, rank: 1, name: "booktitle"))
    }
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
