extension Timestamp {
  /// Reads RFC 3339, the form that `text` writes; also a date alone. Nil for anything else.
  ///
  /// Feeds' dates, which come in every form, are read by `FeedDate` of LecternFormats.
  public init?(text: String) {
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
