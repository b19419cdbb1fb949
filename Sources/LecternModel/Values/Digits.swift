/// Numbers in decimal digits, in bytes: dates are read and written by the hundred thousand.
enum Digits {
  /// The number that a text of at most 18 digits, and nothing else, stands for.
  static func number(_ bytes: ByteSlice) -> Int? {
    guard bytes.isNumber, bytes.count < 19 else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A number with leading zeros.
  static func text(_ number: Int, width: Int) -> String {
    var out: [UInt8] = []
    append(number, width: width, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a number with leading zeros.
  static func append(_ number: Int, width: Int, to out: inout [UInt8]) {
    if number < 0 { out.append(UInt8(ascii: "-")) }
    let number = number.magnitude
    var (unit, count): (UInt, Int) = (1, 1)
    while count < width || number / unit > 9 {
      unit *= 10
      count += 1
    }
    while unit > 0 {
      out.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
