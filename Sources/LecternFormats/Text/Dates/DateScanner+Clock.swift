extension DateScanner {
  /// `10:14`, `10:14:55`, `10:14:55.1234`, from behind the hour.
  mutating func readClock(hour: Int) -> Bool {
    position += 1
    guard let minute = takeNumber(), minute.digits <= 2, fill(&fields.hour, hour),
      fill(&fields.minute, minute.value)
    else { return false }
    guard peek() == UInt8(ascii: ":"), peek(1)?.isDigit == true else { return true }
    position += 1
    guard let second = takeNumber(), second.digits <= 2, fill(&fields.second, second.value) else {
      return false
    }
    skipFraction()
    // A fourth part is no time that anybody knows.
    return !(peek() == UInt8(ascii: ":") && peek(1)?.isDigit == true)
  }

  private mutating func skipFraction() {
    guard peek() == UInt8(ascii: ".") || peek() == UInt8(ascii: ","), peek(1)?.isDigit == true
    else {
      return
    }
    // `15:04:05,2006` would be a year.
    let digits = bytes[(position + 1)...].prefix { $0.isDigit }.count
    if peek() == UInt8(ascii: ","), !isISO, digits == 4 { return }
    position += 1 + digits
  }

  /// Whether the date came as numbers with the year in front.
  private var isISO: Bool { fields.year != nil || fields.numbers.first?.digits == 4 }

  /// Behind a `T`: `10`, `1014`, `101455`.
  mutating func readCompactClock(_ number: DateFields.Number) -> Bool {
    switch number.digits {
    case 2: return fill(&fields.hour, number.value)
    case 4: return setClock(number.value * 100)
    case 6:
      guard setClock(number.value) else { return false }
      skipFraction()
      return true
    default: return false
    }
  }

  /// Sets a time from its digits, `101455`.
  mutating func setClock(_ digits: Int) -> Bool {
    fill(&fields.hour, digits / 10_000) && fill(&fields.minute, digits / 100 % 100)
      && fill(&fields.second, digits % 100)
  }

  /// An offset, or a dash between two parts.
  mutating func readSign(_ sign: UInt8) -> Bool {
    position += 1
    let isMinus = sign == UInt8(ascii: "-")
    // `--0700`.
    if isMinus, peek() == sign { position += 1 }
    guard peek()?.isDigit == true else { return isMinus && peek() == 0x20 }
    if isMinus, joinsDayOrYear { return true }
    let hasTime = fields.hour != nil
    let hasName = fields.zone != nil
    let start = position
    guard hasTime || hasName || fields.hasDate, let hours = takeNumber() else { return false }
    guard let minutes = readOffset(hours) else { return false }
    // Behind a date alone only `-08:00` is an offset (XML Schema); `-01` could be anything.
    guard hasTime || hasName || bytes[start..<position].contains(UInt8(ascii: ":")) else {
      return false
    }
    guard !fields.hasOffset else { return false }
    fields.hasOffset = true
    fields.zone =
      minutes == 0 && isMinus && !hasName ? .unknownPlace : .fixed(isMinus ? -minutes : minutes)
    return true
  }

  /// Whether a hyphen stands between the parts of `Jan-02-2006`.
  private var joinsDayOrYear: Bool {
    guard fields.month != nil, fields.year == nil, fields.hour == nil else { return false }
    return fields.numbers.isEmpty || (fields.numbers.count == 1 && fields.numbers[0].digits <= 2)
  }

  /// Minutes of `07`, `7`, `0700`, `700`, `07:00`, `07:00:00`; nil out of range.
  private mutating func readOffset(_ number: DateFields.Number) -> Int? {
    var (hours, minutes) = (number.value, 0)
    if number.digits > 2 {
      guard number.digits <= 4 else { return nil }
      (hours, minutes) = (number.value / 100, number.value % 100)
    } else if peek() == UInt8(ascii: ":") {
      position += 1
      // Of minutes cut off (`+00:0`) only nought is sure.
      guard let more = takeNumber(), more.digits == 2 || (more.digits, more.value) == (1, 0) else {
        return nil
      }
      minutes = more.value
      if peek() == UInt8(ascii: ":") {
        position += 1
        guard let seconds = takeNumber(), seconds.value == 0 else { return nil }
      }
    }
    return hours <= 23 && minutes <= 59 ? hours * 60 + minutes : nil
  }
}
