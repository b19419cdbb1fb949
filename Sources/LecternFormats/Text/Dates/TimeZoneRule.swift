import LecternModel

/// How far a zone is from UTC, and when.
enum TimeZoneRule: Hashable, Sendable {
  /// So many minutes east of UTC at all times.
  case fixed(Int)
  /// UTC, but where it was recorded is not known: `-0000` (RFC 3339 section 4.3).
  case unknownPlace
  /// Standard time so many minutes east, with summer time as in the United States since 1987.
  case american(Int)
  /// Standard time so many minutes east, with summer time as in the European Union since 1996.
  case european(Int)
  /// Standard time so many minutes east, with summer time as in the south-east of Australia since 2008.
  case australian(Int)
  /// Twelve hours east, with summer time as in New Zealand since 2008.
  case newZealand
  /// Three hours east, but four from 2011-03-27 to 2014-10-26.
  case moscow

  /// Minutes east of UTC when clocks show `local` (seconds, as if it were UTC); nil where the rule
  /// does not reach. Of an hour that comes twice it is the first, and one that is left out counts as
  /// standard time (RFC 5545 section 3.3.5).
  func offset(atLocal local: Int64) -> Int? {
    switch self {
    case .fixed(let minutes): return minutes
    case .unknownPlace: return 0
    case .moscow: return Self.moscowSummer.contains(local) ? 240 : 180
    case .american(let standard):
      return Self.hasAmericanSummer(local).map { standard + ($0 ? 60 : 0) }
    case .european(let standard):
      return Self.hasEuropeanSummer(local, standard).map { standard + ($0 ? 60 : 0) }
    case .australian(let standard):
      return Self.hasSouthernSummer(local, from: (10, 1)).map { standard + ($0 ? 60 : 0) }
    case .newZealand:
      return Self.hasSouthernSummer(local, from: (9, 24)).map { 720 + ($0 ? 60 : 0) }
    }
  }

  /// From 02:00 to 02:00 on clocks.
  private static let moscowSummer =
    Timestamp(year: 2011, month: 3, day: 27, hour: 2)
    .seconds..<Timestamp(year: 2014, month: 10, day: 26, hour: 2).seconds

  private static func hasAmericanSummer(_ local: Int64) -> Bool? {
    let year = Timestamp(seconds: local).utc.year
    guard year >= 1987 else { return nil }
    let start = year >= 2007 ? sunday(year, 3, onOrAfter: 8) : sunday(year, 4, onOrAfter: 1)
    let end = year >= 2007 ? sunday(year, 11, onOrAfter: 1) : sunday(year, 10, onOrAfter: 25)
    return (start + 10_800..<end + 7200).contains(local)
  }

  private static func hasEuropeanSummer(_ local: Int64, _ standard: Int) -> Bool? {
    let year = Timestamp(seconds: local).utc.year
    guard year >= 1996 else { return nil }
    // Everywhere at 01:00 UTC; clocks then show standard or summer time.
    let start = sunday(year, 3, onOrAfter: 25) + Int64(7200 + standard * 60)
    let end = sunday(year, 10, onOrAfter: 25) + Int64(7200 + standard * 60)
    return (start..<end).contains(local)
  }

  /// Summer from the first Sunday on or after a day to the first one of April, at 03:00 on clocks.
  private static func hasSouthernSummer(
    _ local: Int64, from start: (month: Int, day: Int)
  ) -> Bool? {
    let year = Timestamp(seconds: local).utc.year
    guard year >= 2008 else { return nil }
    let winter =
      sunday(year, 4, onOrAfter: 1) + 10_800..<sunday(year, start.month, onOrAfter: start.day)
      + 10_800
    return !winter.contains(local)
  }

  /// Midnight of the first Sunday on or after a day.
  private static func sunday(_ year: Int, _ month: Int, onOrAfter day: Int) -> Int64 {
    let start = Timestamp(year: year, month: month, day: day)
    return start.seconds + Int64(7 - DateFields.weekday(start)) * 86_400
  }
}
