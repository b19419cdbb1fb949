extension Timestamp {
  /// Reads RFC 3339, the form that `text` writes; also a date alone. Nil for anything else.
  ///
  /// Feeds' dates, which come in every form, are read by `FeedDate` of LecternFormats.
  public init?(text: String) {
    if let plain = Timestamp(plain: text) {
      self = plain
      return
    }
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == 0x20 } ?? bytes.endIndex
    guard let date = PartialDate(bytes: bytes[..<end]), let month = date.month, let day = date.day
    else { return nil }
    guard end < bytes.endIndex else {
      self.init(year: date.year, month: month, day: day)
      return
    }
    var clock = bytes[(end + 1)...]
    guard let offset = Self.cutOffset(from: &clock) else { return nil }
    let whole = clock.prefix { $0 != UInt8(ascii: ".") }
    let fields = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 3, let hour = Digits.number(fields[0]),
      let minute = Digits.number(fields[1]), let second = Digits.number(fields[2]), hour < 24,
      minute < 60, second <= 60
    else { return nil }
    self.init(
      year: date.year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }

  /// `2026-01-02T03:04:05Z`, as all of the catalogue's are, without taking the text apart: a list reads tens of
  /// thousands.
  private init?(plain text: String) {
    let number = text.utf8.withContiguousStorageIfAvailable { Self.digits(of: $0) } ?? nil
    guard let digits = number else { return nil }
    func field(_ unit: Int) -> Int { digits / unit % 100 }
    let (month, day) = (field(100_000_000), field(1_000_000))
    let (hour, minute, second) = (field(10_000), field(100), field(1))
    let year = digits / 10_000_000_000
    guard (1...12).contains(month), day > 0,
      day <= 28 || day <= PartialDate.days(inMonth: month, year: year), hour < 24, minute < 60,
      second <= 60
    else { return nil }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: 0)
  }

  /// The digits of a text of that form as one number.
  private static func digits(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 20 else { return nil }
    var digits = 0
    for (place, byte) in bytes.enumerated() {
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 10: guard byte == UInt8(ascii: "T") else { return nil }
      case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
      case 19: guard byte == UInt8(ascii: "Z") else { return nil }
      default:
        guard ASCII.isDigit(byte) else { return nil }
        digits = digits * 10 + Int(byte &- 0x30)
      }
    }
    return digits
  }

  private static func cutOffset(from clock: inout ByteSlice) -> Int? {
    if let last = clock.last, last | 0x20 == UInt8(ascii: "z") {
      clock.removeLast()
      return 0
    }
    guard let sign = clock.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let fields = clock[(sign + 1)...].split(separator: UInt8(ascii: ":"))
    guard fields.count == 2, let hours = Digits.number(fields[0]),
      let minutes = Digits.number(fields[1])
    else { return nil }
    let east = clock[sign] == UInt8(ascii: "+")
    clock = clock[..<sign]
    return (east ? 1 : -1) * (hours * 60 + minutes)
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not an RFC 3339 date")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
