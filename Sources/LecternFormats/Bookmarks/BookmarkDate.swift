import LecternModel

/// Reads the dates of bookmark files.
enum BookmarkDate {
  /// Unix time in seconds, milli-, micro- or nanoseconds by its magnitude, Chrome's microseconds since
  /// 1601, Apache's `10/Oct/2000:13:55:36 +0300`, or ISO 8601. Nil for `0` and anything else.
  static func read(_ text: String) -> Timestamp? {
    let text = text.drop { $0 == " " }
    guard let first = text.utf8.first else { return nil }
    if (0x30...0x39).contains(first),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 })
    {
      return Int64(text.prefix { $0 != " " }).flatMap(number)
    }
    return apache(text) ?? iso(String(text))
  }

  /// Whether a date is missing on purpose.
  static func isAbsent(_ text: String) -> Bool {
    text.allSatisfy { $0 == "0" || $0 == " " }
  }

  private static func number(_ value: Int64) -> Timestamp? {
    guard value > 0 else { return nil }
    var seconds = value
    for _ in 0..<3 where seconds >= secondsLimit { seconds /= 1000 }
    if seconds < latest { return Timestamp(seconds: seconds) }
    // Microseconds since 1601 are fewer than the limit of milliseconds allows.
    let chrome = value / 1_000_000 - sinceChrome
    return chrome > 0 && chrome < latest ? Timestamp(seconds: chrome) : nil
  }

  /// From here on a number can't be seconds: the year is 5138.
  private static let secondsLimit: Int64 = 100_000_000_000
  /// The year 2200, after which a date is a mistake.
  private static let latest: Int64 = 7_258_118_400
  /// Seconds from 1601 to 1970.
  private static let sinceChrome: Int64 = 11_644_473_600

  private static func apache(_ text: Substring) -> Timestamp? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let clock = parts.first?.split(separator: ":"), clock.count == 4 else { return nil }
    let day = clock[0].split(separator: "/")
    guard day.count == 3, let month = months.firstIndex(of: day[1].lowercased()),
      let date = PartialDate(text: "\(day[2])-\(padded(month + 1))-\(padded(Int(day[0]) ?? 0))"),
      let dayOfMonth = date.day, let hour = Int(clock[1]), let minute = Int(clock[2]),
      let second = Int(clock[3]), (0...23).contains(hour), (0...59).contains(minute),
      (0...60).contains(second)
    else { return nil }
    return Timestamp(
      year: date.year, month: month + 1, day: dayOfMonth, hour: hour, minute: minute,
      second: second,
      offsetMinutes: parts.count > 1 ? offset(parts[1]) : nil)
  }

  private static func iso(_ text: String) -> Timestamp? {
    Timestamp(text: text) ?? Timestamp(text: text + "Z")
  }

  /// `+0300`, `-05:30`.
  private static func offset(_ text: Substring) -> Int? {
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, sign == "+" || sign == "-", digits.utf8.count == 4,
      let number = Int(digits), number / 100 < 24, number % 100 < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (number / 100 * 60 + number % 100)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
