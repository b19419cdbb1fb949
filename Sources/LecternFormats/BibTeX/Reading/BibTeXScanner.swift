import Bytes

/// Reads BibTeX by the grammar of BibTeX's own source, and goes on where that would give up.
///
/// What stands between entries is a comment, and so is `%` to the end of the line within one. An entry
/// that can't be read ends at the next `@` at the beginning of a line. Memory is bounded by the longest
/// entry there may be, and time is linear: what is read twice is no more than three entries.
struct BibTeXScanner {
  /// The longest entry, in bytes.
  static let longestEntry = 16 << 20
  /// How much of an entry that is refused is kept for its repair, in bytes.
  static let longestText = 1 << 20
  /// More fields than any entry has.
  static let mostFields = 1000

  var buffer: BibTeXBuffer
  var macros = BibTeXMacros()
  var notes: [BibTeXNote] = []
  /// Where the present entry begins.
  var start = 0
  /// Where, within the present entry, another seems to begin.
  var suspect: Int?
  /// Whether the present `@` begins its line.
  private var isLineStart = true
  /// Whether `%` stands before it on its line.
  private var isCommentedOut = false
  private var needsLineStart = false
  /// Whether settings were met that are not closed.
  var hasOpenSettings = false

  init(_ stream: UTF8Stream) { buffer = BibTeXBuffer(stream) }

  /// The next entry or broken entry; nil at the end of the file.
  mutating func next() throws -> BibTeXPiece? {
    if let note = notes.popLast() { return .note(note) }
    while try skipToSign() {
      isLineStart = buffer.isLineStart(buffer.at)
      isCommentedOut = buffer.isBehindPercent(buffer.at)
      buffer.forget()
      start = buffer.at
      suspect = nil
      do {
        if let piece = try readPiece() { return piece }
        if let note = notes.popLast() { return .note(note) }
      } catch let fault as BibTeXFault {
        notes = []
        let line = buffer.line(at: start)
        try resume()
        return .broken(line: line, reason: fault.reason, text: head(buffer.at))
      }
    }
    return nil
  }

  /// Goes to the next `@`; false at the end of the file.
  private mutating func skipToSign() throws -> Bool {
    while let byte = try buffer.peek() {
      if byte == UInt8(ascii: "@"), !needsLineStart || buffer.isLineStart(buffer.at) {
        needsLineStart = false
        return true
      }
      buffer.at += 1
      if buffer.at >= 1 << 20 { buffer.forget() }
    }
    return false
  }

  /// Goes to the next `@` at the beginning of a line behind the one where the entry began. What is
  /// passed over belongs to the entry.
  private mutating func resume() throws {
    var place = start + 1
    while try place < buffer.at || place - start < Self.longestText && buffer.has(1, from: place) {
      if buffer.bytes[place] == UInt8(ascii: "@"), buffer.isLineStart(place) {
        buffer.at = place
        return
      }
      place += 1
    }
    buffer.at = place
    needsLineStart = true
  }

  /// Reads what an `@` begins. Nil for what is no entry.
  private mutating func readPiece() throws -> BibTeXPiece? {
    buffer.at += 1
    try skipBlanks()
    let isApart = buffer.at > start + 1
    let type = Self.lower(try readTypeName())
    // BibTeX lets blanks stand there; in a text between entries more has to say that one begins.
    if isApart, !Self.isKnown(type), try !isEntry(at: start) {
      buffer.at = start + 1
      return nil
    }
    // In BibTeX a comment ends with its word; tools that keep settings in comments close them.
    if type == "comment" { return try skipSettings() }
    try skipBlanks()
    guard let open = try buffer.peek(), open == UInt8(ascii: "{") || open == UInt8(ascii: "(")
    else {
      if isLineStart, GenreNames.entryTypes[type] != nil {
        throw BibTeXFault("'@\(type)' without a brace behind it")
      }
      if isLineStart, !isApart, try buffer.peek() == nil, Self.beginsEntry(type) {
        throw BibTeXFault("the file ends within this entry")
      }
      buffer.at = start + 1
      return nil
    }
    guard let first = type.utf8.first, !first.isDigit else { return nil }
    guard !isCommentedOut else {
      guard try isEntry(at: start) else { return nil }
      throw BibTeXFault("the entry stands behind '%', which is taken for commented out")
    }
    buffer.at += 1
    let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    switch type {
    case "string": try readString(close)
    case "preamble": try readPreamble(close)
    default: return try readEntry(type, close)
    }
    return nil
  }

  /// Whether a name is the beginning of an entry type's.
  private static func beginsEntry(_ name: String) -> Bool {
    GenreNames.entryTypes.keys.contains { $0.hasPrefix(name) }
  }

  private static func isKnown(_ type: String) -> Bool {
    ["comment", "preamble", "string"].contains(type) || GenreNames.entryTypes[type] != nil
  }

  /// The name of an entry type. Another `@` ends it: a row of them is a row of beginnings.
  private mutating func readTypeName() throws -> ArraySlice<UInt8> {
    let first = buffer.at
    while let byte = try buffer.peek(), Self.isName(byte), byte != UInt8(ascii: "@"),
      buffer.at - first < 100
    {
      buffer.at += 1
    }
    return buffer.bytes[first..<buffer.at]
  }

  private mutating func readEntry(_ type: String, _ close: UInt8) throws -> BibTeXPiece {
    var record = BibTeXRecord(type: type, key: nil, line: buffer.line(at: start))
    if try readKey(close, &record) {
      while try readField(close, &record) {}
    }
    if record.fields.isEmpty { record.text = head(buffer.at) }
    defer { notes = [] }
    return .entry(record, notes)
  }

  /// The present entry as it stands there.
  private func head(_ end: Int) -> String {
    let text = buffer.bytes[start..<min(end, start + Self.longestText)]
    return String(decoding: Self.trimmed(text), as: UTF8.self)
  }

  /// Notes a fault that costs nothing; of one entry only a few, so that a hostile one costs no time.
  mutating func note(_ code: String, _ message: String) {
    guard notes.count < 20 else { return }
    notes.append(BibTeXNote(code: code, line: buffer.line(at: buffer.at), message: message))
  }

  static func lower(_ name: ArraySlice<UInt8>) -> String {
    String(decoding: name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
