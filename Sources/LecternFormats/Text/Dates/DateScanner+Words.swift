extension DateScanner {
  /// Takes a run of letters, lower-cased.
  mutating func takeWord() -> String {
    let start = position
    while let byte = peek(), byte.isWordLetter, !isAtNoBreakSpace { position += 1 }
    let word = bytes[start..<position]
    guard word.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    return String(decoding: word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private var isAtNoBreakSpace: Bool { peek() == 0xC2 && peek(1) == 0xA0 }

  /// Reads what begins with a letter.
  mutating func readWord() -> Bool {
    let start = position
    var word = takeWord()
    if peek() == UInt8(ascii: "/") || peek() == UInt8(ascii: "_") { return readPlace(from: start) }
    if peek() == UInt8(ascii: "."), let letter = peek(1), letter.isWordLetter {
      word = takeDottedWord(word)
    }
    return readName(word)
  }

  /// `p.m`, of which the last dot may be left; the word alone where it is no such thing.
  private mutating func takeDottedWord(_ word: String) -> String {
    let start = position
    position += 1
    let joined = word + takeWord()
    if DateWords.meridiems[joined] != nil { return joined }
    position = start
    return word
  }

  /// Takes the word behind a number that says what it is, `年` or `h`; nil, with nothing taken, if
  /// there is none.
  mutating func takeUnit() -> DateWords.Unit? {
    let start = position
    while peek() == 0x20 { position += 1 }
    if let byte = peek(), byte.isWordLetter {
      let word = takeWord()
      if let unit = DateWords.units[word] {
        if DateWords.korean.contains(word) { fields.impliedOffset = 540 }
        return unit
      }
    }
    position = start
    return nil
  }

  private mutating func readName(_ word: String) -> Bool {
    if let meridiem = DateWords.meridiems[word] {
      if DateWords.korean.contains(word) { fields.impliedOffset = 540 }
      guard fields.meridiem == nil else { return false }
      fields.meridiem = meridiem
      return true
    }
    if word == "t", fields.hasDate, peek()?.isDigit == true {
      isAfterT = true
      return true
    }
    if word == "w", let year = fields.numbers.first, year.digits == 4, peek()?.isDigit == true {
      fields.numbers = []
      return readWeek(year: year.value)
    }
    if DateWords.fillers.contains(word), !isAtEnd { return true }
    return readZone(word) || readMonthOrWeekday(word) || DateWords.fillers.contains(word)
  }

  /// A word that is both (`mar`) is a weekday where it stands first and a month follows.
  private mutating func readMonthOrWeekday(_ word: String) -> Bool {
    let weekday = DateWords.weekdays[word]
    guard let month = DateWords.months[word] else {
      return weekday.map { fill(&fields.weekday, $0) } ?? false
    }
    if fields.month == nil {
      fields.month = month
      otherMeaning = fields.hasDate ? nil : weekday
      return true
    }
    guard let other = otherMeaning, fill(&fields.weekday, other) else { return false }
    otherMeaning = nil
    fields.month = month
    return true
  }

  /// A zone behind a time, or behind a date without one. A number counts more than a name.
  private mutating func readZone(_ word: String) -> Bool {
    let mayFollow = fields.hour != nil || (fields.hasDate && isAtEnd)
    guard mayFollow, word.utf8.count > 1 || word == "z" || fields.hour != nil,
      let zone = TimeZones.names[word] ?? TimeZones.places[word]
    else { return false }
    if !fields.hasOffset {
      guard fields.zone == nil else { return false }
      fields.zone = zone
    }
    return true
  }

  /// `Europe/Brussels`, `Etc/GMT`.
  private mutating func readPlace(from start: Int) -> Bool {
    while let byte = peek(), byte > 0x20, byte != UInt8(ascii: "(") { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    guard let zone = TimeZones.places[name], fields.zone == nil else { return false }
    fields.zone = zone
    return true
  }
}
