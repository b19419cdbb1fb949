extension Timestamp {
  /// Reads RFC 3339, the form that `text` writes; also a date alone. Nil for anything else.
  ///
  /// Feeds' dates, which come in every form, are read by `FeedDate` of LecternFormats.
  public init?(text: String) {
    if let own = Self(own: text) {
      self = own
      return
    }
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "T") || $0 == 0x20
    }
    guard let first = parts.first, parts.count <= 2,
      let date = PartialDate(text: String(Substring(first))), let month = date.month,
      let day = date.day
    else { return nil }
    guard parts.count == 2 else {
      self.init(year: date.year, month: month, day: day)
      return
    }
    var clock = Substring(parts[1])
    guard let offset = Self.cutOffset(from: &clock) else { return nil }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == 3, let hour = Int(fields[0]), let minute = Int(fields[1]),
      let second = Int(fields[2].prefix { $0 != "." }), (0...23).contains(hour),
      (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    self.init(
      year: date.year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: offset)
  }

  /// The form that `text` writes, which every item read has several times: no part of it is made a string.
  private init?(own text: String) {
    guard text.utf8.count == 20 else { return nil }
    var fields = [0, 0, 0, 0, 0, 0]
    var field = 0
    for (place, byte) in text.utf8.enumerated() {
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 10: guard byte == UInt8(ascii: "T") else { return nil }
      case 13, 16: guard byte == UInt8(ascii: ":") else { return nil }
      case 19: guard byte == UInt8(ascii: "Z") else { return nil }
      default:
        guard (0x30...0x39).contains(byte) else { return nil }
        fields[field] = fields[field] * 10 + Int(byte - 0x30)
        continue
      }
      field += 1
    }
    guard (1...12).contains(fields[1]), fields[2] >= 1,
      fields[2] <= PartialDate.days(inMonth: fields[1], year: fields[0]), fields[3] < 24,
      fields[4] < 60, fields[5] <= 60
    else { return nil }
    self.init(
      year: fields[0], month: fields[1], day: fields[2], hour: fields[3], minute: fields[4],
      second: fields[5], offsetMinutes: 0)
  }

  private static func cutOffset(from clock: inout Substring) -> Int? {
    if clock.hasSuffix("Z") || clock.hasSuffix("z") {
      clock.removeLast()
      return 0
    }
    guard let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let fields = clock[clock.index(after: sign)...].split(separator: ":")
    guard fields.count == 2, let hours = Int(fields[0]), let minutes = Int(fields[1]) else {
      return nil
    }
    let east = clock[sign] == "+"
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
