extension BibTeXScanner {
  /// Reads the key and the comma behind it. False where the entry ends with its key.
  mutating func readKey(_ close: UInt8, _ record: inout BibTeXRecord) throws -> Bool {
    try skipBlanks()
    let first = buffer.at
    let ends = [UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: "\n"), UInt8(ascii: "\"")]
    while let byte = try buffer.peek(), byte != close, !ends.contains(byte),
      byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}")
    {
      buffer.at += 1
      try checkLength()
    }
    guard let end = try buffer.peek() else { throw BibTeXFault("the file ends within the key") }
    let key = Self.trimmed(buffer.bytes[first..<buffer.at])
    if end == UInt8(ascii: "=") {
      // There is no key: what was read is the name of the first field.
      buffer.at = first
      return true
    }
    record.key = key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
    try skipBlanks()
    guard let next = try buffer.peek() else { throw BibTeXFault("the file ends behind the key") }
    if next == close {
      buffer.at += 1
      return false
    }
    if next == UInt8(ascii: ",") {
      buffer.at += 1
    } else if end == UInt8(ascii: "\n") {
      note("missing-comma", "no comma stands behind the key")
    } else {
      throw BibTeXFault("no comma stands behind the key")
    }
    return true
  }

  /// Reads a field and the comma behind it. False at the end of the entry.
  mutating func readField(_ close: UInt8, _ record: inout BibTeXRecord) throws -> Bool {
    while let byte = try buffer.peek(),
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "%") || byte <= 0x20
    {
      if byte == UInt8(ascii: "%") { try skipLine() } else { buffer.at += 1 }
      try checkLength()
    }
    guard let byte = try buffer.peek() else {
      throw BibTeXFault("the entry is not closed: the file ends before its '\(Self.text(close))'")
    }
    if byte == close {
      buffer.at += 1
      return false
    }
    if byte == UInt8(ascii: "@"), buffer.isLineStart(buffer.at) {
      throw BibTeXFault("the entry is not closed: another begins before its '\(Self.text(close))'")
    }
    let name = Self.lower(try readName())
    guard !name.isEmpty else {
      throw BibTeXFault("a field's name is missing before '\(Self.text(byte))'")
    }
    try skipBlanks()
    guard try buffer.peek() == UInt8(ascii: "=") else {
      let next = try buffer.peek()
      guard next == UInt8(ascii: ",") || next == close else {
        throw BibTeXFault("no '=' stands behind '\(name.prefix(40))'")
      }
      note("no-value", "the field '\(name.prefix(40))' has no value")
      return true
    }
    buffer.at += 1
    guard record.fields.count < Self.mostFields else {
      throw BibTeXFault("the entry has more than \(Self.mostFields) fields")
    }
    let begin = record.bytes.count
    try readValue(into: &record.bytes)
    add(name, begin..<record.bytes.count, to: &record)
    try skipBlanks()
    let next = try buffer.peek()
    guard let next, next != UInt8(ascii: ","), next != close else { return true }
    guard Self.isName(next), next != UInt8(ascii: "@") || !buffer.isLineStart(buffer.at) else {
      // An entry that is not closed is told from other faults by the next round.
      if next == UInt8(ascii: "@") || next == UInt8(ascii: "%") { return true }
      throw BibTeXFault("'\(Self.text(next))' stands behind the value of '\(name.prefix(40))'")
    }
    note("missing-comma", "no comma stands behind the value of '\(name.prefix(40))'")
    return true
  }

  /// Of a field that comes twice, the first counts, as in BibTeX.
  private mutating func add(_ name: String, _ value: Range<Int>, to record: inout BibTeXRecord) {
    let before = record.fields.first { $0.name == name }?.value
    if let before {
      if record.bytes[before] != record.bytes[value] {
        note("duplicate-field", "'\(name.prefix(40))' comes twice; the first counts")
      }
      record.bytes.removeSubrange(value)
    } else {
      record.fields.append(BibTeXRecord.Field(name: name, value: value))
    }
  }

  /// `name = value`, closed like an entry.
  mutating func readString(_ close: UInt8) throws {
    try skipBlanks()
    let name = Self.lower(try readName())
    try skipBlanks()
    guard !name.isEmpty, try buffer.peek() == UInt8(ascii: "=") else {
      throw BibTeXFault("the string has no name with '=' behind it")
    }
    buffer.at += 1
    var value: [UInt8] = []
    try readValue(into: &value)
    try skipBlanks()
    if try buffer.peek() == UInt8(ascii: ",") { buffer.at += 1 }
    try skipBlanks()
    guard try buffer.peek() == close else { throw BibTeXFault("the string is not closed") }
    buffer.at += 1
    guard macros.define(name, value) else {
      throw BibTeXFault("the strings of this file take more room than a file's strings may")
    }
  }

  /// LaTeX for the whole bibliography: a value, or without quotes anything that is closed.
  mutating func readPreamble(_ close: UInt8) throws {
    if close == UInt8(ascii: "}") {
      buffer.at -= 1
      _ = try readBraces()
      return
    }
    var ignored: [UInt8] = []
    try readValue(into: &ignored)
    try skipBlanks()
    guard try buffer.peek() == close else { throw BibTeXFault("the preamble is not closed") }
    buffer.at += 1
  }

  static func text(_ byte: UInt8) -> String {
    byte < 0x80 ? String(UnicodeScalar(byte)) : "…"
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop { $0 <= 0x20 }
    guard let last = start.lastIndex(where: { $0 > 0x20 }) else { return [] }
    return start[...last]
  }
}
