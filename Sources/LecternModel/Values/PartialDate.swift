/// A date known to the year, the month or the day, as publications have. Text form: EDTF level 0.
public struct PartialDate: Hashable, Sendable, Comparable {
  /// Year of the Gregorian calendar.
  public var year: Int
  /// 1 to 12, when known.
  public var month: Int?
  /// 1 to 31, when known.
  public var day: Int?

  /// A date of known parts; a day without a month is dropped.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `2019`, `2019-03` and `2019-03-07`; nil for anything else, and for the 30th of February.
  public init?(text: String) { self.init(bytes: Array(text.utf8)[...]) }

  /// The same of a part of a text.
  init?(bytes: ByteSlice) {
    let dash = UInt8(ascii: "-")
    guard [4, 7, 10].contains(bytes.count), let year = Digits.number(bytes.prefix(4)) else {
      return nil
    }
    let rest = bytes.dropFirst(4)
    guard rest.isEmpty || rest.first == dash, rest.count < 6 || rest.dropFirst(3).first == dash
    else { return nil }
    let month = Digits.number(rest.dropFirst().prefix(2))
    let day = Digits.number(rest.dropFirst(4))
    guard (month != nil) == (rest.count > 2), (day != nil) == (rest.count > 5) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, year: year)).contains(day) { return nil }
    }
    self.init(year: year, month: month, day: day)
  }

  /// `2019`, `2019-03` or `2019-03-07`.
  public var text: String {
    var out: [UInt8] = []
    append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends `text` in bytes.
  func append(to out: inout [UInt8]) {
    Digits.append(year, width: 4, to: &out)
    guard let month else { return }
    out.append(UInt8(ascii: "-"))
    Digits.append(month, width: 2, to: &out)
    guard let day else { return }
    out.append(UInt8(ascii: "-"))
    Digits.append(day, width: 2, to: &out)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }

  /// How many days a month of a year has, in the Gregorian calendar.
  public static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = PartialDate(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a date")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
