import LecternModel

/// Reads the dates of bookmark files.
enum BookmarkDate {
  /// Unix time in seconds, milli-, micro- or nanoseconds by its magnitude, Chrome's microseconds since
  /// 1601, or a date in words. Nil for `0` and for anything else.
  static func read(_ text: String) -> Timestamp? {
    let start = text.utf8.drop { $0 == 0x20 }
    let digits = start.dropFirst(start.first == minus ? 1 : 0).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, text.utf8[digits.endIndex...].allSatisfy({ $0 == 0x20 }) else {
      return FeedDate.parse(text)
    }
    if start.first == minus { return beforeUnixTime(digits) }
    return Int64(Substring(digits)).flatMap(number)
  }

  /// Some programs count the dates of old pages back from 1970. `-1` and the like mean that there is none.
  private static func beforeUnixTime(_ digits: Substring.UTF8View) -> Timestamp? {
    guard (6...10).contains(digits.count), let seconds = Int64(Substring(digits)) else {
      return nil
    }
    return Timestamp(seconds: -seconds)
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
    let chrome = value / 1_000_000 - sinceChrome
    return (1..<latest).contains(chrome) ? Timestamp(seconds: chrome) : nil
  }

  private static let minus = UInt8(ascii: "-")
  /// From here on a number can't be seconds: the year is 5138.
  private static let secondsLimit: Int64 = 100_000_000_000
  /// The year 2200, after which a date is a mistake.
  private static let latest: Int64 = 7_258_118_400
  /// Seconds from 1601 to 1970.
  private static let sinceChrome: Int64 = 11_644_473_600
}
