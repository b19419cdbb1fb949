/// International Standard Book Numbers (ISO 2108) as ISBN-13 without dashes.
enum ISBN {
  /// The ISBN that a text is, with or without `ISBN` before it.
  static func normalForm(_ text: ByteSlice) -> String? {
    let bytes = Blank.trim(text)
    guard let found = read(bytes), found.end == bytes.endIndex else { return nil }
    return found.value
  }

  /// An ISBN-10 of ten signs with the right check digit, `X` in upper case.
  static func ten(_ bytes: ByteSlice) -> String? {
    guard bytes.count == 10, let found = read(bytes), found.end == bytes.endIndex else {
      return nil
    }
    return String(decoding: bytes.map(ASCII.upper), as: UTF8.self)
  }

  /// The ISBN at the beginning of the bytes, dashed consistently or not at all, and where it ends.
  static func read(_ bytes: ByteSlice) -> (value: String, end: Int)? {
    guard let first = bytes.first, ASCII.isDigit(first) else { return nil }
    return read(bytes, length: 13, dashes: [0, 1, 4]) ?? read(bytes, length: 10, dashes: [0, 3])
  }

  private static func read(
    _ bytes: ByteSlice, length: Int, dashes allowed: Set<Int>
  ) -> (value: String, end: Int)? {
    var digits: [UInt8] = []
    var dashes = 0
    var dash: ByteSlice?
    var place = bytes.startIndex
    while digits.count < length {
      guard let byte = bytes.byte(at: place) else { return nil }
      let isX = length == 10 && digits.count == 9 && ASCII.lower(byte) == UInt8(ascii: "x")
      if ASCII.isDigit(byte) || isX {
        digits.append(ASCII.upper(byte))
        place += 1
        continue
      }
      let width = dashLength(bytes, at: place)
      let sign = bytes[place..<(place + width)]
      guard width > 0, !digits.isEmpty, dash == nil || dash == sign else { return nil }
      if length == 13, dashes == 0, digits.count != 3 { return nil }
      dash = sign
      dashes += 1
      place += width
      guard place < bytes.endIndex, dashLength(bytes, at: place) == 0 else { return nil }
    }
    guard allowed.contains(dashes), bytes.byte(at: place).map(ASCII.isAlphanumeric) != true,
      let value = length == 13 ? checked13(digits) : checked10(digits)
    else { return nil }
    return (value, place)
  }

  /// Bytes of the dash or space at a place: `-`, U+00AD, 2010–2015, 2043, 2212, space, U+00A0.
  static func dashLength(_ bytes: ByteSlice, at place: Int) -> Int {
    switch (bytes[place], bytes.byte(at: place + 1), bytes.byte(at: place + 2)) {
    case (0x2D, _, _), (0x20, _, _): 1
    case (0xC2, 0xAD, _), (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, .some(0x90...0x95)), (0xE2, 0x81, 0x83), (0xE2, 0x88, 0x92): 3
    default: 0
    }
  }

  /// 979-0 is music (ISMN).
  private static func checked13(_ digits: [UInt8]) -> String? {
    let isBook =
      digits.starts(with: "978".utf8)
      || (digits.starts(with: "979".utf8) && digits[3] != 0x30)
    guard isBook, checkDigit13(digits) == digits[12] else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func checked10(_ digits: [UInt8]) -> String? {
    var sum = 0
    for (place, digit) in digits.enumerated() {
      sum += (10 - place) * (digit == UInt8(ascii: "X") ? 10 : Int(digit - 0x30))
    }
    // 0000000000 passes, and is what forms are filled with.
    guard sum > 0, sum % 11 == 0 else { return nil }
    let body = Array("978".utf8) + digits.dropLast()
    return String(decoding: body + [checkDigit13(body)], as: UTF8.self)
  }

  private static func checkDigit13(_ digits: [UInt8]) -> UInt8 {
    var sum = 0
    for (place, digit) in digits.prefix(12).enumerated() {
      sum += Int(digit - 0x30) * (place % 2 == 0 ? 1 : 3)
    }
    return UInt8((10 - sum % 10) % 10) + 0x30
  }
}
