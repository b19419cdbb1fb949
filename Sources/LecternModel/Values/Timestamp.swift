/// A moment: seconds of Unix time, and the offset from UTC it was recorded in.
///
/// Its text is RFC 3339. Lectern computes its own dates so that neither locale nor time zone data matter.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int64
  /// Minutes east of UTC at the place where the moment was recorded; nil when not known.
  public var offsetMinutes: Int?

  /// A moment of Unix time.
  public init(seconds: Int64, offsetMinutes: Int? = nil) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// A civil date and time in UTC; the caller has checked the ranges.
  public init(
    year: Int, month: Int = 1, day: Int = 1, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offsetMinutes: Int? = nil
  ) {
    let days = Self.days(year: year, month: month, day: day)
    let local = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64((offsetMinutes ?? 0) * 60), offsetMinutes: offsetMinutes)
  }

  /// The date and time in UTC.
  public var utc: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    let days = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    let rest = Int(seconds - Int64(days) * 86_400)
    let date = Self.civil(days: days)
    return (date.year, date.month, date.day, rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// RFC 3339 in UTC: `2026-11-21T08:30:00Z`.
  public var text: String {
    let parts = utc
    var out: [UInt8] = []
    out.reserveCapacity(20)
    PartialDate(year: parts.year, month: parts.month, day: parts.day).append(to: &out)
    out.append(UInt8(ascii: "T"))
    Digits.append(parts.hour, width: 2, to: &out)
    out.append(UInt8(ascii: ":"))
    Digits.append(parts.minute, width: 2, to: &out)
    out.append(UInt8(ascii: ":"))
    Digits.append(parts.second, width: 2, to: &out)
    out.append(UInt8(ascii: "Z"))
    return String(decoding: out, as: UTF8.self)
  }

  /// The date alone, in the offset the moment was recorded in: `2026-11-21`.
  public var day: String {
    String(Timestamp(seconds: seconds + Int64((offsetMinutes ?? 0) * 60)).text.prefix(10))
  }

  /// The day that a word names when it is said at this moment: `today`, `yesterday`. Nil for any other word.
  public func day(named word: some StringProtocol) -> String? {
    switch word.lowercased() {
    case "today": day
    case "yesterday": adding(-86_400).day
    default: nil
    }
  }

  /// The same moment, wherever it was recorded.
  public static func == (left: Self, right: Self) -> Bool { left.seconds == right.seconds }

  public func hash(into hasher: inout Hasher) { hasher.combine(seconds) }

  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// Days since 1970-01-01 in the proleptic Gregorian calendar.
  static func days(year: Int, month: Int, day: Int) -> Int {
    // Years begin in March here, so that the leap day is a year's last day.
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The inverse of `days(year:month:day:)`.
  static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }
}
