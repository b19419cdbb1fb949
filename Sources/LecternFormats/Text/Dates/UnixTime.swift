import LecternModel

/// Seconds, milliseconds or microseconds since 1970, told apart by their digits.
enum UnixTime {
  /// A moment between 1973 and 2286, the times that have so many digits; nil for other text.
  static func moment(_ bytes: [UInt8]) -> Timestamp? {
    let digits = bytes.prefix { $0.isDigit }
    let rest = bytes[digits.endIndex...]
    guard let first = digits.first, first != UInt8(ascii: "0") else { return nil }
    if !rest.isEmpty {
      guard rest.first == UInt8(ascii: "."), rest.count > 1, rest.dropFirst().allSatisfy(\.isDigit),
        digits.count <= 10
      else { return nil }
    }
    guard let divisor = divisors[digits.count] else { return nil }
    let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
    return Timestamp(seconds: value / divisor, offsetMinutes: 0)
  }

  private static let divisors: [Int: Int64] = [9: 1, 10: 1, 13: 1000, 16: 1_000_000]
}

extension UInt8 {
  /// 0 to 9.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
