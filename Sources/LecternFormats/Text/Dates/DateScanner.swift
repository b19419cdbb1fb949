/// Reads a date from left to right; every sign of it must have its place.
struct DateScanner {
  let bytes: [UInt8]
  var position = 0
  var fields = DateFields()
  /// Whether a `T` has just parted date from time.
  var isAfterT = false
  /// Whether an hour with its unit came last: `14h` before `04`.
  var isAfterHour = false
  /// The weekday that the word read as a month may be instead.
  var otherMeaning: Int?

  init(_ text: String) {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    self.bytes = Array(bytes.drop { $0 <= 0x20 })
  }

  /// The byte so many places ahead; nil beyond the end.
  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  /// Reads everything; false at the first thing that has no place in a date.
  mutating func readAll() -> Bool {
    while let byte = peek() {
      guard read(byte) else { return false }
    }
    return true
  }

  private mutating func read(_ byte: UInt8) -> Bool {
    if byte.isDigit { return readNumber() }
    switch byte {
    case UInt8(ascii: "("): return skipComment()
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return readSign(byte)
    case 0x21...0x7F where !byte.isWordLetter: return skip(byte)
    case 0...0x20: return skip(byte)
    default: return isSpace ? skipSpace() : readWord()
    }
  }

  /// Signs that only part one thing from the next.
  private mutating func skip(_ byte: UInt8) -> Bool {
    let isGap = byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    guard isGap || (byte == UInt8(ascii: ":") && isColonAGap) else { return false }
    position += 1
    return true
  }

  /// `02/Jan/2006:15:04:05`, and a colon before an offset.
  private var isColonAGap: Bool {
    if fields.hour == nil { return fields.month != nil && fields.dateParts == 3 }
    return peek(1) == UInt8(ascii: "-") || peek(1) == UInt8(ascii: "+")
  }

  /// Whether nothing comes but spaces and remarks.
  var isAtEnd: Bool {
    let next = bytes[position...].first { $0 > 0x20 }
    return next == nil || next == UInt8(ascii: "(")
  }

  /// A no-break space (U+00A0) or a narrow one (U+202F).
  private var isSpace: Bool {
    (peek() == 0xC2 && peek(1) == 0xA0)
      || (peek() == 0xE2 && peek(1) == 0x80 && peek(2) == 0xAF)
  }

  private mutating func skipSpace() -> Bool {
    position += peek() == 0xC2 ? 2 : 3
    return true
  }

  /// RFC 822 allows remarks: `+0000 (UTC)`.
  private mutating func skipComment() -> Bool {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ")")) else { return false }
    position = end + 1
    return true
  }

  /// Takes a run of digits; nil for more than fourteen.
  mutating func takeNumber() -> DateFields.Number? {
    let start = position
    while let byte = peek(), byte.isDigit { position += 1 }
    let digits = bytes[start..<position]
    guard (1...14).contains(digits.count) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return DateFields.Number(value: value, digits: digits.count)
  }
}

extension UInt8 {
  /// A letter of ASCII, a part of any other character, or an apostrophe.
  var isWordLetter: Bool {
    (0x61...0x7A).contains(self | 0x20) || self >= 0x80 || self == UInt8(ascii: "'")
  }
}
