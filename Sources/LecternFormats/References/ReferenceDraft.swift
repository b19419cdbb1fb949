import LecternModel

/// A reference in the making: what the fields of an entry say, whatever format it is in.
struct ReferenceDraft {
  private struct Word {
    var text: String
    var rank: Int
    var name: String
  }

  var genre: Genre?
  /// Where the format says the kind itself.
  var kind: ItemKind?
  var citationKey: String?
  var authors: [Person] = []
  var editors: [Person] = []
  var identifiers: [Identifier] = []
  /// Links and their ranks: the first of the lowest rank is the item's own.
  var links: [(url: String, rank: Int)] = []
  var tags: [String] = []
  /// What the reader wrote.
  var notes: [String] = []
  /// What a list says of it.
  var remark: String?
  var abstract: String?
  var added: Timestamp?
  var modified: Timestamp?
  var state: ReadingState?
  var rating: Int?
  var progress: Progress?
  /// What has no place in an item, by BibLaTeX's names.
  var extra: [String: String] = [:]
  private var words: [ReferenceRole: Word] = [:]
  private var seenLinks: Set<String> = []
  private var seenTags: Set<String> = []
  private var seenIdentifiers: Set<Identifier> = []

  /// Takes a field's text on one line; empty texts say nothing.
  mutating func add(_ text: String, as field: ReferenceField) {
    guard let line = CleanText.line(text) else { return }
    switch field.role {
    case .extra, .extraPeople: return keep(line, as: field.name)
    case .extraDate: return keep(ReferenceDate.ris(line)?.edtf?.text ?? line, as: field.name)
    default: break
    }
    let word = Word(text: line, rank: field.rank, name: field.name)
    guard let present = words[field.role] else {
      words[field.role] = word
      return
    }
    let isBetter = word.rank < present.rank
    let loser = isBetter ? present : word
    if isBetter { words[field.role] = word }
    if present.text != word.text, loser.name != (isBetter ? word : present).name {
      keep(loser.text, as: loser.name)
    }
  }

  /// Keeps a text that has no place in an item; of two of one name the first.
  mutating func keep(_ text: String, as name: String) {
    if extra[name] == nil, let line = CleanText.line(text) { extra[name] = line }
  }

  /// Keeps people, besides those that are kept already.
  mutating func keep(_ people: [Person], as name: String) {
    let known = ReferencePeople.people(extra[name])
    let all = known + people.filter { !known.contains($0) }
    if !all.isEmpty { extra[name] = ReferencePeople.text(all) }
  }

  mutating func add(link: String, rank: Int = 0) {
    let url = Blanks.trimmed(link)
    if seenLinks.insert(url).inserted { links.append((url, rank)) }
  }

  mutating func add(_ found: [Identifier]) {
    for identifier in found where seenIdentifiers.insert(identifier).inserted {
      identifiers.append(identifier)
    }
  }

  mutating func add(tags texts: [String]) {
    for text in texts {
      if let tag = CleanText.line(text), seenTags.insert(tag).inserted { tags.append(tag) }
    }
  }

  mutating func add(note text: String) {
    let note = Blanks.paragraphs(text)
    if !note.isEmpty, !notes.contains(note) { notes.append(note) }
  }

  /// What a role's field says, if there is one.
  subscript(role: ReferenceRole) -> String? { words[role]?.text }

  /// Takes a role's text away.
  mutating func take(_ role: ReferenceRole) -> String? {
    words.removeValue(forKey: role)?.text
  }

  /// The ISBN of a part is that of the book it stands in: it identifies the book, and is only kept.
  mutating func leaveOutBook() {
    guard let genre, Self.parts.contains(genre) else { return }
    let books = identifiers.filter { $0.scheme == .isbn }
    guard !books.isEmpty else { return }
    identifiers.removeAll { $0.scheme == .isbn }
    keep(books.map(\.value).joined(separator: ", "), as: "isbn")
  }

  /// A thesis's type says for which degree it was written.
  mutating func settleThesis() {
    let type = extra["type"]?.lowercased() ?? ""
    if genre == .thesis, type.contains("master") || type == "mathesis" { genre = .mastersThesis }
    if genre == .mastersThesis, type == "mathesis" { extra["type"] = nil }
  }

  private static let parts: Set<Genre> = [
    .article, .magazine, .newspaper, .chapter, .inBook, .conferencePaper, .encyclopedia,
  ]
}
