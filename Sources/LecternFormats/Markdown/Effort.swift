/// Reads how long a work takes.
enum Effort {
  /// Seconds of a clock, `44:24` or `1:02:03`. Nil for anything else.
  static func clock(_ text: some StringProtocol) -> Int? {
    guard text.utf8.contains(UInt8(ascii: ":")),
      text.utf8.allSatisfy({ (0x30...0x3A).contains($0) })
    else { return nil }
    return DurationText.seconds(String(text))
  }

  /// Seconds of a recording: a clock, or hours and minutes and nothing else, `1h 30m`, `48 min`.
  static func recording(_ text: some StringProtocol) -> Int? {
    let words = text.lowercased().split { !$0.isLetter }
    guard words.allSatisfy({ (units[String($0)] ?? .infinity) <= 60 }) else { return nil }
    return words.isEmpty ? clock(text) : DurationText.seconds(String(text))
  }

  /// Minutes of a span of time: `2 hours`, `1h 30m`, `10-12 weeks` (the middle). A week is a week of
  /// the calendar, so this is effort only for units up to hours.
  static func minutes(_ text: String) -> Double? {
    if let seconds = clock(RowText.collapsed(text)) { return Double(seconds) / 60 }
    var total: Double?
    for (amount, unit) in quantities(text) {
      guard let minutes = units[unit] else { return nil }
      total = (total ?? 0) + amount * minutes
    }
    return total
  }

  /// Whole minutes of work: a duration times the hours that it takes a day, a week or a month, or hours alone. Nil
  /// where that is not known.
  static func total(duration: String?, effort: String?) -> Int? {
    let span = duration.flatMap(minutes)
    if let effort, let rate = rate(effort) { return span.flatMap { whole($0 * rate) } }
    if let effort, let minutes = minutes(effort), minutes < 7 * 24 * 60 { return whole(minutes) }
    return span.flatMap { isSpanOfWork(duration) ? whole($0) : nil }
  }

  /// Which part of the time is work: `6-10 hours/week`, `5 h per week`, `2 hours a day`.
  private static func rate(_ text: String) -> Double? {
    let words = RowText.collapsed(text.lowercased())
    return periods.firstNonNil { unit, forms in
      guard let end = forms.firstNonNil({ words.firstRange(of: $0) }), let period = units[unit]
      else { return nil }
      return minutes(String(words[..<end.lowerBound])).map { $0 / period }
    }
  }

  private static func isSpanOfWork(_ text: String?) -> Bool {
    guard let text else { return false }
    return clock(RowText.collapsed(text)) != nil
      || quantities(text).allSatisfy { (units[$0.unit] ?? .infinity) <= 60 }
  }

  private static func whole(_ minutes: Double) -> Int? {
    minutes.isFinite && minutes > 0 && minutes < 1e9 ? Int(minutes.rounded()) : nil
  }

  /// Amounts with their units; of a range (`6-10 hours`) the middle.
  private static func quantities(_ text: String) -> [(amount: Double, unit: String)] {
    var numbers: [Double] = []
    var found: [(Double, String)] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
        if digits.utf8.count < 8, let number = Double(digits) { numbers.append(number) }
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        if !numbers.isEmpty, word != "to" {
          found.append((numbers.reduce(0, +) / Double(numbers.count), String(word)))
          numbers = []
        }
        rest = rest[word.endIndex...]
      } else {
        rest.removeFirst()
      }
    }
    return found
  }

  private static let periods = [
    ("week", ["/week", "/ week", "/wk", " per week", " a week", " weekly", "/w"]),
    ("day", ["/day", "/ day", " per day", " a day", " daily", "/d"]),
    ("month", ["/month", "/ month", "/mo", " per month", " a month", " monthly"]),
  ]

  private static let units: [String: Double] = {
    let hour = 60.0, day = 24 * hour, week = 7 * day
    let table: [(Double, [String])] = [
      (1 / 60.0, ["s", "sec", "secs", "second", "seconds"]),
      (1, ["m", "min", "mins", "minute", "minutes"]), (hour, ["h", "hr", "hrs", "hour", "hours"]),
      (day, ["d", "day", "days"]), (week, ["w", "wk", "wks", "week", "weeks"]),
      (52 * week / 12, ["month", "months", "mo"]), (52 * week, ["year", "years"]),
    ]
    return Dictionary(uniqueKeysWithValues: table.flatMap { row in row.1.map { ($0, row.0) } })
  }()
}

extension Sequence {
  /// The first result that is not nil.
  func firstNonNil<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self { if let result = transform(element) { return result } }
    return nil
  }
}
