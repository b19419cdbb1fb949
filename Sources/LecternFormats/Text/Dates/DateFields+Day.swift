import LecternModel

extension DateFields {
  /// Midnight of the day, without regard to zones.
  var civilDay: Timestamp? {
    if week != nil || ordinal != nil {
      guard numbers.isEmpty, month == nil, day == nil else { return nil }
      return week.map { weekDay($0.number, $0.day) } ?? ordinal.flatMap(ordinalDay)
    }
    var candidates = candidates
    if candidates.count > 1, let weekday {
      candidates = candidates.filter { Self.weekday($0) == weekday }
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// The days the fields may mean, none twice.
  private var candidates: [Timestamp] {
    var days: [Timestamp] = []
    for order in orders {
      let day = Self.day(year: order.year, month: order.month, day: order.day)
      if let day, !days.contains(day) { days.append(day) }
    }
    return days
  }

  private typealias Order = (year: Int?, month: Int, day: Int)

  private var orders: [Order] {
    if let year {
      guard numbers.isEmpty, day == nil || month != nil else { return [] }
      return [(year, month ?? 1, day ?? 1)]
    }
    if let month { return day == nil ? [orderAround(month: month)].compactMap { $0 } : [] }
    guard day == nil else { return [] }
    if numbers.count == 1, numbers[0].digits == 4 { return [(numbers[0].value, 1, 1)] }
    return numbers.count == 3 ? ordersOfThree : []
  }

  /// `2 Jan 2006`, `Jan 2 06`, `2006 Jan 2`, `Jan 2006`.
  private func orderAround(month: Int) -> Order? {
    guard let first = numbers.first else { return nil }
    if numbers.count == 1 { return first.digits == 4 ? (first.value, month, 1) : nil }
    guard numbers.count == 2 else { return nil }
    let last = numbers[1]
    if first.digits == 4 { return last.digits <= 2 ? (first.value, month, last.value) : nil }
    return first.digits <= 2 ? (Self.year(last), month, first.value) : nil
  }

  /// Three numbers. A year of four digits in front is followed by month and day; dots mean day,
  /// month, year (DIN 5008); two digits with hyphens are ISO 8601's if they can be. Else it may be
  /// day or month that comes first.
  private var ordersOfThree: [Order] {
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if a.digits == 4 { return [(a.value, b.value, c.value)] }
    let dayFirst: Order = (Self.year(c), b.value, a.value)
    if separator == UInt8(ascii: ".") { return [dayFirst] }
    let monthFirst: Order = (Self.year(c), a.value, b.value)
    guard c.digits <= 2 else { return [dayFirst, monthFirst] }
    let yearFirst: Order = (Self.year(a), b.value, c.value)
    if separator == UInt8(ascii: "-"),
      Self.day(year: yearFirst.year, month: yearFirst.month, day: yearFirst.day) != nil
    {
      return [yearFirst]
    }
    return [dayFirst, monthFirst, yearFirst]
  }

  /// RFC 5322 section 4.3: two digits are 1950 to 2049, three count from 1900.
  private static func year(_ number: Number) -> Int? {
    switch number.digits {
    case 4: number.value
    case 3: number.value + 1900
    case 2: number.value + (number.value < 50 ? 2000 : 1900)
    default: nil
    }
  }
}

// MARK: - Calendar

extension DateFields {
  private static func day(year: Int?, month: Int, day: Int) -> Timestamp? {
    guard let year, (1000...9999).contains(year), (1...12).contains(month), day >= 1 else {
      return nil
    }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1] ? Timestamp(year: year, month: month, day: day) : nil
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Weekday of a midnight, from Monday as 1.
  static func weekday(_ day: Timestamp) -> Int {
    // 1970-01-01 was a Thursday.
    Int(((day.seconds / 86_400 + 3) % 7 + 7) % 7) + 1
  }

  private func ordinalDay(_ ordinal: Int) -> Timestamp? {
    guard let year, let first = Self.day(year: year, month: 1, day: 1),
      (1...(Self.isLeap(year) ? 366 : 365)).contains(ordinal)
    else { return nil }
    return Timestamp(seconds: first.seconds + Int64(ordinal - 1) * 86_400)
  }

  /// ISO 8601: the first week of a year is the one with the fourth of January in it.
  private func weekDay(_ number: Int, _ day: Int) -> Timestamp? {
    guard let year, let fourth = Self.day(year: year, month: 1, day: 4), (1...7).contains(day),
      let lastDay = Self.day(year: year, month: 12, day: 28)
    else { return nil }
    let monday = fourth.seconds - Int64(Self.weekday(fourth) - 1) * 86_400
    let weeks = Int((lastDay.seconds - monday) / 604_800) + 1
    guard (1...weeks).contains(number) else { return nil }
    return Timestamp(seconds: monday + Int64((number - 1) * 7 + day - 1) * 86_400)
  }
}
