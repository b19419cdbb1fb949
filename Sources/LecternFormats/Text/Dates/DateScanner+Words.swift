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
    if DateWords.all[joined]?.meridiem != nil { return joined }
    position = start
    return word
  }

  /// Takes the word behind a number that says what it is, `年` or `h`; nil, with nothing taken, if
  /// there is none.
  mutating func takeUnit() -> DateWords.Unit? {
    let start = position
    while peek() == 0x20 { position += 1 }
    if let byte = peek(), byte >= 0x80 || byte | 0x20 == UInt8(ascii: "h"),
      let word = DateWords.all[takeWord()], let unit = word.unit
    {
      note(word)
      return unit
    }
    position = start
    return nil
  }

  private mutating func note(_ word: DateWord) {
    if word.isKorean { fields.impliedOffset = 540 }
  }

  private mutating func readName(_ name: String) -> Bool {
    if name.utf8.count == 1, peek()?.isDigit == true, let mark = readMark(name) { return mark }
    guard let word = DateWords.all[name] else { return false }
    if let meridiem = word.meridiem {
      note(word)
      guard fields.meridiem == nil else { return false }
      fields.meridiem = meridiem
      return true
    }
    if word.isFiller, !isAtEnd { return true }
    return readZone(word, named: name) || readMonthOrWeekday(word) || word.isFiller
  }

  /// The letters of ISO 8601 before a number: `T` and `W`. Nil for others.
  private mutating func readMark(_ name: String) -> Bool? {
    if name == "t", fields.hasDate {
      isAfterT = true
      return true
    }
    guard name == "w", let year = fields.numbers.first, year.digits == 4 else { return nil }
    fields.numbers = []
    return readWeek(year: year.value)
  }

  /// A word that is both (`mar`) is a weekday where it stands first and a month follows.
  private mutating func readMonthOrWeekday(_ word: DateWord) -> Bool {
    guard let month = word.month else {
      return word.weekday.map { fill(&fields.weekday, $0) } ?? false
    }
    if fields.month == nil {
      fields.month = month
      otherMeaning = fields.hasDate ? nil : word.weekday
      return true
    }
    guard let other = otherMeaning, fill(&fields.weekday, other) else { return false }
    otherMeaning = nil
    fields.month = month
    return true
  }

  /// A zone behind a time, or behind a date without one. A number counts more than a name.
  private mutating func readZone(_ word: DateWord, named name: String) -> Bool {
    let isBehindDate = fields.hasDate && isAtEnd && (name.utf8.count > 1 || name == "z")
    guard fields.hour != nil || isBehindDate, let zone = word.zone else { return false }
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
    guard let zone = DateWords.all[name]?.zone, fields.zone == nil else { return false }
    fields.zone = zone
    return true
  }
}
