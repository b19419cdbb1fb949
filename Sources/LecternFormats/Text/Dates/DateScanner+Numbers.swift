extension DateScanner {
  /// Reads what begins with a digit.
  mutating func readNumber() -> Bool {
    let (isAfterT, isAfterHour) = (isAfterT, isAfterHour)
    (self.isAfterT, self.isAfterHour) = (false, false)
    guard let number = takeNumber() else { return false }
    if fields.hour == nil {
      if number.digits <= 2, peek() == UInt8(ascii: ":"), peek(1)?.isDigit == true {
        return readClock(hour: number.value)
      }
      if isAfterT { return readCompactClock(number) }
    }
    if let next = peek(), [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(next),
      !fields.hasDate, fields.month == nil, let joined = readJoined(number, by: next)
    {
      return joined
    }
    if number.digits > 4 { return readCompactDate(number) }
    if let unit = takeUnit() { return set(unit, number) }
    if isAfterHour, number.digits == 2 { return fill(&fields.minute, number.value) }
    return readLoose(number)
  }

  /// A number by itself: part of a date, or an hour before an offset.
  private mutating func readLoose(_ number: DateFields.Number) -> Bool {
    if fields.dateParts < 3 {
      fields.numbers.append(number)
      return true
    }
    return number.digits == 2 && isBeforeOffset && fill(&fields.hour, number.value)
  }

  /// A number and what the word behind it says it is.
  private mutating func set(_ unit: DateWords.Unit, _ number: DateFields.Number) -> Bool {
    guard number.digits <= 2 || unit == .year else { return false }
    switch unit {
    case .year: return number.digits == 4 && fill(&fields.year, number.value)
    case .month: return fill(&fields.month, number.value)
    case .day: return fill(&fields.day, number.value)
    case .hour:
      isAfterHour = true
      return fill(&fields.hour, number.value)
    case .minute: return fill(&fields.minute, number.value)
    case .second: return fill(&fields.second, number.value)
    }
  }

  private var isBeforeOffset: Bool {
    let next = bytes[position...].first { $0 != 0x20 }
    return next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
  }

  /// `2003-12-31`, `31.12.2003`, `02-Jan-2006`, `2003-12`, `2003-365`, `2003-W01-3`. Nil, with
  /// nothing read, if `separator` does not join it to more.
  private mutating func readJoined(
    _ first: DateFields.Number, by separator: UInt8
  ) -> Bool? {
    let start = position
    position += 1
    guard let next = peek() else {
      position = start
      return nil
    }
    if next.isDigit {
      guard let second = takeNumber() else { return false }
      return readJoined(first, second, by: separator)
    }
    if separator == UInt8(ascii: "-"), first.digits == 4, next | 0x20 == UInt8(ascii: "w") {
      position += 1
      return readWeek(year: first.value)
    }
    if separator != UInt8(ascii: "."), next.isWordLetter {
      return readNamedMonth(first, by: separator)
    }
    position = start
    return nil
  }

  private mutating func readJoined(
    _ first: DateFields.Number, _ second: DateFields.Number, by separator: UInt8
  ) -> Bool {
    fields.separator = separator
    if peek() == separator, peek(1)?.isDigit == true {
      position += 1
      guard let third = takeNumber(), third.digits != 3 else { return false }
      // Some write a month as `012`.
      let isMonth = second.digits <= 2 || (second.digits == 3 && second.value <= 12)
      guard isMonth, first.digits <= 2 || first.digits == 4 else { return false }
      fields.numbers = [first, second, third]
      return first.digits == 4 ? third.digits <= 2 : true
    }
    guard first.digits == 4, separator != UInt8(ascii: ".") else { return false }
    switch (second.digits, separator) {
    case (1...2, _): return fill(&fields.year, first.value) && fill(&fields.month, second.value)
    case (3, UInt8(ascii: "-")):
      return fill(&fields.year, first.value) && fill(&fields.ordinal, second.value)
    default: return false
    }
  }

  private mutating func readNamedMonth(
    _ first: DateFields.Number, by separator: UInt8
  ) -> Bool {
    guard let month = DateWords.all[takeWord()]?.month else { return false }
    if peek() == UInt8(ascii: ".") { position += 1 }
    guard peek() == separator else { return false }
    position += 1
    guard let last = takeNumber() else { return false }
    fields.numbers = [first, last]
    return fill(&fields.month, month)
  }

  /// ISO 8601: `W01`, `W01-3`, `W013`, from behind the letter.
  mutating func readWeek(year: Int) -> Bool {
    guard let number = takeNumber(), fill(&fields.year, year) else { return false }
    switch number.digits {
    case 3: fields.week = (number.value / 10, number.value % 10)
    case 2:
      fields.week = (number.value, 1)
      if peek() == UInt8(ascii: "-"), peek(1)?.isDigit == true {
        position += 1
        guard let day = takeNumber(), day.digits == 1 else { return false }
        fields.week = (number.value, day.value)
      }
    default: return false
    }
    return true
  }

  /// `20031231`, `2003365`, `031231`, `20031231101455`.
  private mutating func readCompactDate(_ number: DateFields.Number) -> Bool {
    guard !fields.hasDate, fields.month == nil else { return false }
    var value = number.value
    switch number.digits {
    case 7: return fill(&fields.year, value / 1000) && fill(&fields.ordinal, value % 1000)
    case 6:
      // `200312` is a month to people and the twelfth of March 2020 to ISO 8601.
      if (1900...2099).contains(value / 100), (1...12).contains(value % 100) { return false }
      fields.separator = UInt8(ascii: "-")
      fields.numbers = [value / 10_000, value / 100 % 100, value % 100].map {
        DateFields.Number(value: $0, digits: 2)
      }
      return true
    case 8: break
    case 12, 14:
      let isLong = number.digits == 14
      let clock = isLong ? value % 1_000_000 : value % 10_000 * 100
      value /= isLong ? 1_000_000 : 10_000
      guard (1900...2099).contains(value / 10_000), setClock(clock) else { return false }
    default: return false
    }
    return fill(&fields.year, value / 10_000) && fill(&fields.month, value / 100 % 100)
      && fill(&fields.day, value % 100)
  }
}
