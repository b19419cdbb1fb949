import LecternModel

/// Reads what stands around a row's link into an item.
enum RemarkReader {
  /// `lead` are the words before the link, `tail` those behind it.
  static func read(_ draft: RowDraft, into item: inout ImportedItem) {
    var tail = draft.tail
    if !draft.otherLinks.isEmpty { tail = RowText.withoutEmptyBrackets(tail) }
    tail = RowText.collapsed(tail, keepsLines: true)
    var remark = structured(tail, into: &item) ?? loose(tail, into: &item)
    var lead = RowText.stripped(RowText.collapsed(draft.lead))
    cutOptional(from: &lead, into: &item)
    if !lead.isEmpty { remark = remark.isEmpty ? lead : "\(lead) … \(remark)" }
    item.remark = remark.isEmpty ? nil : remark
  }

  /// Reads words that hang on no link, such as a bullet below the row.
  static func add(_ text: String, to item: inout ImportedItem) {
    let remark = loose(RowText.collapsed(text, keepsLines: true), into: &item)
    guard !remark.isEmpty else { return }
    item.remark = item.remark.map { $0 + "\n" + remark } ?? remark
  }

  /// The form that Lectern writes: authors, date, a dash and the remark. Nil for another.
  private static func structured(_ tail: String, into item: inout ImportedItem) -> String? {
    let text = BulletText(text: tail)
    let isStructured = tail.hasPrefix("— ") || !text.authors.isEmpty || text.published != nil
    // `by far the best` names nobody, unless a date behind it says that names came before.
    let isPlausible =
      text.published != nil
      || text.authors.allSatisfy { PersonNames.isPlausible($0.name) }
    guard isStructured, isPlausible else { return nil }
    if !text.authors.isEmpty { item.metadata.authors = text.authors }
    item.metadata.published = item.metadata.published ?? text.published
    apply(text.facts, to: &item)
    let remark = text.remark ?? ""
    // Behind the long dash that Lectern writes every sign belongs to the remark.
    return tail.contains("— ") || !text.authors.isEmpty ? remark : RowText.stripped(remark)
  }

  /// Any words, as people write them.
  private static func loose(_ tail: String, into item: inout ImportedItem) -> String {
    var rest = RowText.stripped(Icons.withoutShortcodes(tail))
    cutOptional(from: &rest, into: &item)
    _ = RowText.cutGroup(from: &rest) { cutPrerequisites($0, into: &item) }
    if cutPrerequisites(rest[...], into: &item) { rest = "" }
    _ = RowText.cutGroup(from: &rest) { cutMeasure($0, into: &item) }
    if cutMeasure(rest[...], into: &item) { rest = "" }
    rest = RowText.stripped(RowText.collapsed(rest, keepsLines: true))
    guard RowText.says(rest) else { return "" }
    let text = BulletText(text: "— " + rest)
    apply(text.facts, to: &item)
    return text.remark.map { RowText.stripped($0) } ?? ""
  }

  private static func apply(_ facts: ItemFacts, to item: inout ImportedItem) {
    item.state = facts.state ?? item.state
    item.stateDate = facts.stateDay.flatMap(Timestamp.init(day:)) ?? item.stateDate
    item.progress = facts.progress ?? item.progress
    item.rating = facts.rating ?? item.rating
    item.tags += facts.tags
    item.identifiers += facts.identifiers
    item.metadata.kind = facts.kind ?? item.metadata.kind
    item.place.isOptional = item.place.isOptional || facts.isOptional
    item.isPrivate = item.isPrivate || facts.isPrivate
  }

  private static func cutOptional(from text: inout String, into item: inout ImportedItem) {
    let isCut = RowText.cutGroup(from: &text) { OptionalMark.isMark($0) }
    if isCut || OptionalMark.cut(fromStart: &text) { item.place.isOptional = true }
    if isCut { text = RowText.stripped(RowText.collapsed(text, keepsLines: true)) }
  }

  private static func cutPrerequisites(_ text: Substring, into item: inout ImportedItem) -> Bool {
    guard let titles = Prerequisites.marked(text) else { return false }
    item.place.prerequisites += titles
    return true
  }

  /// Cuts what is nothing but a length (`44:24`, `1h 30m`) or a count of parts (`3/13`).
  private static func cutMeasure(_ text: Substring, into item: inout ImportedItem) -> Bool {
    if item.metadata.durationSeconds == nil, let seconds = Effort.recording(text) {
      item.metadata.durationSeconds = seconds
      return true
    }
    let isCount = text.utf8.allSatisfy { (0x2F...0x39).contains($0) }
    guard isCount, item.progress == nil, let progress = Progress(text: String(text)) else {
      return false
    }
    item.progress = progress
    return true
  }
}

/// How lists say that something may be skipped.
enum OptionalMark {
  /// Whether the words in a bracket, or a cell, say so.
  static func isMark(_ text: some StringProtocol) -> Bool {
    words.contains(text.lowercased())
  }

  /// Cuts `Optional:` or a lone `optional`.
  static func cut(fromStart text: inout String) -> Bool {
    let word = text.prefix { $0.isLetter }
    guard isMark(word) else { return false }
    let rest = text[word.endIndex...].drop { $0 == " " }
    guard rest.isEmpty || ":-–—,".contains(rest[rest.startIndex]) else { return false }
    text = RowText.stripped(String(rest))
    return true
  }

  private static let words: Set = ["optional", "opt", "opt.", "not required", "bonus"]
}

extension Timestamp {
  /// The start of a day in UTC; nil for a date without a day.
  init?(day date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    self.init(year: date.year, month: month, day: day)
  }
}
