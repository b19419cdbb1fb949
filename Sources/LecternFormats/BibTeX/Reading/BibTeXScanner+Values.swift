extension BibTeXScanner {
  /// Reads a value: braces, quotes, numbers and strings, joined by `#`.
  mutating func readValue(into value: inout [UInt8]) throws {
    let begin = value.count
    while true {
      try skipBlanks()
      guard let byte = try buffer.peek() else { throw BibTeXFault("the file ends before a value") }
      switch byte {
      case UInt8(ascii: "{"): value += try readBraces()
      case UInt8(ascii: "\""): value += try readQuotes()
      default: try readWord(into: &value)
      }
      guard value.count - begin <= Self.longestEntry else {
        throw BibTeXFault("a value is longer than \(Self.longestEntry >> 20) MiB")
      }
      try skipBlanks()
      guard try buffer.peek() == UInt8(ascii: "#") else { return }
      buffer.at += 1
    }
  }

  /// The inside of braces.
  mutating func readBraces() throws -> ArraySlice<UInt8> {
    let open = buffer.at
    buffer.at += 1
    let first = buffer.at
    var depth = 1
    while let byte = try buffer.peek() {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "@"): try checkSuspect()
      default: break
      }
      buffer.at += 1
      if depth == 0 { return buffer.bytes[first..<(buffer.at - 1)] }
      if buffer.at & 0xFFF == 0 { try checkLength() }
    }
    throw BibTeXFault("the brace of line \(buffer.line(at: open)) is never closed")
  }

  /// The inside of quotes, which may stand within braces there.
  private mutating func readQuotes() throws -> ArraySlice<UInt8> {
    let open = buffer.at
    buffer.at += 1
    let first = buffer.at
    var depth = 0
    while let byte = try buffer.peek() {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "@"): try checkSuspect()
      default: break
      }
      buffer.at += 1
      if depth == 0, byte == UInt8(ascii: "\"") { return buffer.bytes[first..<(buffer.at - 1)] }
      guard depth >= 0 else {
        throw BibTeXFault("a brace is closed within quotes that was not opened there")
      }
      if buffer.at & 0xFFF == 0 { try checkLength() }
    }
    throw BibTeXFault("the quote of line \(buffer.line(at: open)) is never closed")
  }

  /// A number, or the name of a string.
  private mutating func readWord(into value: inout [UInt8]) throws {
    let word = try readName()
    guard let first = word.first else {
      let next = try buffer.peek().map { Self.text($0) } ?? ""
      throw BibTeXFault("a value is missing before '\(next)'")
    }
    if first.isDigit {
      value += word
      value += try readBareText()
    } else if let text = macros.value(of: Self.lower(word)) {
      value += text
    } else {
      value += word
      value += try readBareText()
      let name = String(decoding: word.prefix(40), as: UTF8.self)
      note("undefined-string", "no string is called '\(name)'; its name stands for it")
    }
  }

  /// The rest of a text without braces or quotes, `12 -- 34` or `First Last`, up to a comma or the end
  /// of the entry. None where a field's name may follow.
  private mutating func readBareText() throws -> ArraySlice<UInt8> {
    _ = try buffer.has(200, from: buffer.at)
    let text = buffer.bytes[buffer.at...].prefix(200)
    let end = text.firstIndex { ",=#{}\"()%@\n".utf8.contains($0) }
    guard let end, end > text.startIndex, text[end] == 0x2C || text[end] == 0x7D else { return [] }
    buffer.at = end
    let rest = text[..<end]
    return rest.contains { $0 > 0x20 } ? rest : []
  }

  /// A name of a type, a field or a string.
  mutating func readName() throws -> ArraySlice<UInt8> {
    let first = buffer.at
    while let byte = try buffer.peek(), Self.isName(byte) {
      buffer.at += 1
      try checkLength()
    }
    return buffer.bytes[first..<buffer.at]
  }

  /// Whether BibTeX lets a byte stand in names.
  static func isName(_ byte: UInt8) -> Bool { nameSigns[Int(byte)] }

  private static let nameSigns = (0...255).map { byte in
    byte > 0x20 && byte != 0x7F && !"\"#%'(),={}".utf8.contains(UInt8(byte))
  }

  mutating func skipBlanks() throws {
    while let byte = try buffer.peek(), byte <= 0x20 {
      buffer.at += 1
      try checkLength()
    }
  }

  mutating func skipLine() throws {
    while let byte = try buffer.peek(), byte != 0x0A, byte != 0x0D {
      buffer.at += 1
      try checkLength()
    }
  }

  func checkLength() throws {
    guard buffer.at - start <= Self.longestEntry else {
      throw BibTeXFault("the entry is longer than \(Self.longestEntry >> 20) MiB")
    }
  }

  /// Passes over the settings that JabRef and BibDesk keep in comments. What is not closed is no
  /// settings.
  mutating func skipSettings() throws -> BibTeXPiece? {
    let behind = buffer.at
    try skipBlanks()
    guard !hasOpenSettings, try buffer.peek() == UInt8(ascii: "{") else { return nil }
    _ = try buffer.has(64, from: buffer.at)
    let text = Self.lower(Self.trimmed(buffer.bytes[(buffer.at + 1)...].prefix(64)))
    guard ["jabref-", "bibdesk ", "x-kbibtex-"].contains(where: text.hasPrefix) else {
      buffer.at = behind
      return nil
    }
    do {
      _ = try readBraces()
    } catch is BibTeXFault {
      // Looking for the end of each would take the square of the time.
      hasOpenSettings = true
      buffer.at = behind
    }
    return nil
  }

  /// At an `@` within a value: whether the value has run over its end. One entry may be told of within
  /// a text; where two begin, a brace or a quote is missing.
  mutating func checkSuspect() throws {
    guard buffer.isLineStart(buffer.at), try isEntry(at: buffer.at) else { return }
    guard suspect == nil else {
      throw BibTeXFault("a brace or a quote is not closed: other entries begin within a value")
    }
    suspect = buffer.at
  }

  /// Whether `@type{key,` stands at a place.
  mutating func isEntry(at place: Int) throws -> Bool {
    _ = try buffer.has(300, from: place)
    let text = buffer.bytes[place...].prefix(300).dropFirst().drop { $0 <= 0x20 }
    let type = text.prefix { ($0 | 0x20) &- 0x61 < 26 }
    let rest = text[type.endIndex...].drop { $0 <= 0x20 }
    guard !type.isEmpty, let open = rest.first,
      open == UInt8(ascii: "{") || open == UInt8(ascii: "(")
    else { return false }
    let key = rest.dropFirst().drop { $0 <= 0x20 }.prefix {
      Self.isName($0) || $0 == UInt8(ascii: "'")
    }
    return text[key.endIndex...].first { $0 > 0x20 } == UInt8(ascii: ",")
  }
}
