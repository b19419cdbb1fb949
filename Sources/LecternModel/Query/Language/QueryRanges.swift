/// Ranges of numbers and days: `>=4`, `2019..2023`, `<30m`, `2026-05`, `<30d`.
enum QueryRanges {
  /// The numbers meant. Ratings count whole stars, durations minutes.
  static func numbers(
    _ value: String, of field: NumberField
  ) throws(QueryTerms.BadValue) -> ClosedRange<Int> {
    let (low, high, isStrict) = parts(value)
    func number(_ text: Substring?) throws(QueryTerms.BadValue) -> Int? {
      guard let text, !text.isEmpty else { return nil }
      guard let number = single(text, of: field) else {
        throw QueryTerms.BadValue(
          reason: "'\(text)' is no number for \(field.rawValue); write \(examples(field))")
      }
      return number
    }
    var from = try number(low)
    var to = try number(high)
    guard from != nil || to != nil else {
      throw QueryTerms.BadValue(reason: "'\(field.rawValue):' needs a number")
    }
    if isStrict {
      from = from.map { $0 + 1 }
      to = to.map { $0 - 1 }
    } else if field == .rating, low == high {
      // Three stars means three, and three and a half, which is nearer to three than to four.
      to = to.map { $0 + 1 }
    }
    let range = (from ?? Int(Int32.min), to ?? Int(Int32.max))
    if !isStrict, range.0 > range.1, let low, let high {
      throw backwards("\(field.rawValue):\(high)..\(low)")
    }
    return range.0 <= range.1 ? range.0...range.1 : Int.max...Int.max
  }

  /// The days meant: a date, a part of one, or an age (`30d`, `2w`, `6m`, `1y`; `<` is younger).
  static func days(
    _ value: String, today: Timestamp
  ) throws(QueryTerms.BadValue) -> ClosedRange<String> {
    let (low, high, isStrict) = parts(value)
    // An age counts backwards: what is younger than 30 days was added after the day 30 days ago.
    if let ages = ages(from: low, to: high, today: today) { return ages }
    func day(_ text: Substring?) throws(QueryTerms.BadValue) -> ClosedRange<String>? {
      guard let text else { return nil }
      return try self.day(text, today: today)
    }
    let from = try day(low)
    let to = try day(high)
    var first = from?.lowerBound ?? earliest
    var last = to?.upperBound ?? latest
    if first > last, let low, let high { throw backwards("\(high)..\(low)") }
    if isStrict, let from { first = following(from.upperBound) }
    if isStrict, let to { last = preceding(to.lowerBound) }
    return first <= last ? first...last : latest...latest
  }

  /// Splits `>=4`, `2..4`, `4` into its ends; strict where an end is not itself meant.
  private static func parts(_ value: String) -> (low: Substring?, high: Substring?, isStrict: Bool)
  {
    if let dots = value.firstRange(of: "..") {
      let low = value[..<dots.lowerBound]
      let high = value[dots.upperBound...]
      return (low.isEmpty ? nil : low, high.isEmpty ? nil : high, false)
    }
    if value.hasPrefix(">=") { return (value.dropFirst(2), nil, false) }
    if value.hasPrefix("<=") { return (nil, value.dropFirst(2), false) }
    if value.hasPrefix(">") { return (value.dropFirst(), nil, true) }
    if value.hasPrefix("<") { return (nil, value.dropFirst(), true) }
    return (value[...], value[...], false)
  }

  private static func backwards(_ remedy: String) -> QueryTerms.BadValue {
    QueryTerms.BadValue(
      reason: "this range ends before it begins, and nothing is in it; write \(remedy)")
  }

  /// Values that will do.
  private static func examples(_ field: NumberField) -> String {
    switch field {
    case .year: "year:2017, year:>=2017 or year:2015..2019"
    case .rating: "rating:4, rating:>=4.5 or rating:2..4, of stars up to 5"
    case .mentions: "mentions:2, mentions:>2 or mentions:2..4"
    case .time: "time:30m, time:<2h or time:20m..1h"
    }
  }

  private static func single(_ text: Substring, of field: NumberField) -> Int? {
    switch field {
    case .rating:
      guard let stars = Double(text), (0...5).contains(stars) else { return nil }
      return Int((stars * 2).rounded())
    case .time:
      let unit = text.last
      let digits = unit == "m" || unit == "h" ? text.dropLast() : text
      guard let amount = Double(digits), (0...1_000_000).contains(amount) else { return nil }
      return Int(unit == "h" ? amount * 60 : amount)
    case .year, .mentions:
      guard let number = Int(text), (0...1_000_000).contains(number) else { return nil }
      return number
    }
  }

  /// Nil unless every end is an age.
  private static func ages(
    from low: Substring?, to high: Substring?, today: Timestamp
  ) -> ClosedRange<String>? {
    let last = low.map { ago($0, today: today) }
    let first = high.map { ago($0, today: today) }
    switch (first, last) {
    case (let first??, let last??): return min(first, last)...max(first, last)
    case (let first??, nil): return first...latest
    case (nil, let last??): return earliest...last
    default: return nil
    }
  }

  private static let earliest = "0000-01-01"
  private static let latest = "9999-12-31"

  private static func ago(_ text: Substring, today: Timestamp) -> String? {
    let unitDays: [Character: Int] = ["d": 1, "w": 7, "m": 30, "y": 365]
    guard let unit = text.last, let days = unitDays[unit], let count = Int(text.dropLast()),
      (0...100_000).contains(count)
    else { return nil }
    return today.adding(-Int64(count * days) * 86_400).day
  }

  private static func day(
    _ text: Substring, today: Timestamp
  ) throws(QueryTerms.BadValue) -> ClosedRange<String> {
    // Days, unlike ages: what is after yesterday is of today.
    if let day = today.day(named: text) { return day...day }
    guard let date = PartialDate(text: String(text)) else {
      throw QueryTerms.BadValue(
        reason: "'\(text)' is no day; write 2026, 2026-05, 2026-05-17 or an age like 30d")
    }
    let lastMonth = date.month ?? 12
    let lastDay = date.day ?? PartialDate.days(inMonth: lastMonth, year: date.year)
    let first = PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
    return first.text...PartialDate(year: date.year, month: lastMonth, day: lastDay).text
  }

  private static func following(_ day: String) -> String { shifted(day, by: 86_400) }
  private static func preceding(_ day: String) -> String { shifted(day, by: -86_400) }

  private static func shifted(_ day: String, by seconds: Int64) -> String {
    Timestamp(text: day).map { Timestamp(seconds: $0.seconds + seconds).day } ?? day
  }
}
