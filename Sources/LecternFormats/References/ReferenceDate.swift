import LecternModel

/// Dates of publication as reference files write them. What can't be said as one day, month or year is
/// never rounded into one: of a range the beginning counts, of a season the year.
struct ReferenceDate: Hashable {
  var date: PartialDate
  /// Whether the date says all that its text said.
  var isWhole: Bool

  /// ISO 8601-2 (EDTF) as BibLaTeX uses it: `2001-03/2003`, `2004-06~`, `../1999`, `2004-22`, with or
  /// without a time. Years that are not known to the digit (`199X`) are none.
  static func edtf(_ text: String) -> ReferenceDate? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
      .map { $0.filter { $0 != " " } }
    let isOpen = sides.first == "" || sides.first == ".." || sides.first == "*"
    guard let side = isOpen ? sides.dropFirst().first : sides.first, let date = day(side) else {
      return nil
    }
    return ReferenceDate(date: date, isWhole: sides.count == 1 && date.text == text)
  }

  /// `2019/03/05/`, with any part but the year left out, and a season or the like at the end.
  static func ris(_ text: String) -> ReferenceDate? {
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      .map { Blanks.trimmed(String($0)) }
    guard let year = year(in: parts[0]), parts.count > 1, parts[0].utf8.count <= 6 else {
      return edtf(text) ?? spoken(text)
    }
    let month = month(parts[1])
    let day = parts.count > 2 ? Int(parts[2]) : nil
    let rest = parts.count > 3 && !parts[3].isEmpty
    let date = valid(year, month, day)
    return ReferenceDate(
      date: date,
      isWhole: !rest && (month != nil || parts[1].isEmpty) && (date.day == day))
  }

  /// A date from BibTeX's fields; nil without a year.
  static func parts(year: String, month: String?, day: String?) -> ReferenceDate? {
    guard let number = Self.year(in: year) else { return nil }
    // `month = jan # "~10"` has the day with it.
    let words = (month ?? "").split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    let names = words.filter { $0.utf8.first?.isDigit == false }
    let monthNumber = month.flatMap { Self.month($0) } ?? names.lazy.compactMap(Self.month).first
    let numbers = words.count == 2 && names.count == 1 ? words.compactMap { Int($0) } : []
    let dayNumber = day.flatMap { Int(Blanks.trimmed($0)) } ?? numbers.first
    let date = valid(number, monthNumber, dayNumber)
    let isWhole =
      year.utf8.count == 4 && date.month == monthNumber
      && (month == nil || (monthNumber != nil && words.count <= 2)) && date.day == dayNumber
      && (day == nil || dayNumber != nil)
    return ReferenceDate(date: date, isWhole: isWhole)
  }

  /// `March 2001`, `12 Mar 2001`, `c1995`: a year in a text, and the month and day beside it.
  static func spoken(_ text: String) -> ReferenceDate? {
    guard text.utf8.count <= 120, let year = year(in: text) else { return nil }
    let words = text.split { " ,.;-–/".contains($0) }.map(String.init)
    let names = words.filter { $0.utf8.first?.isDigit == false }
    let month = names.lazy.compactMap(Self.month).first
    let day = words.lazy.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }.first
    let date = valid(year, month, month == nil ? nil : day)
    return ReferenceDate(date: date, isWhole: date.text == text)
  }

  /// The month of a number or a name in any language.
  static func month(_ text: String) -> Int? {
    let word = Blanks.trimmed(text).lowercased().filter { $0 != "." && $0 != "~" && $0 != "#" }
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    return DateWords.all[word]?.month
  }

  /// The first four digits that stand for themselves.
  static func year(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let digits = bytes[at...].prefix(while: \.isDigit)
      if digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)), year >= 1000 {
        return year
      }
      at = digits.endIndex + 1
    }
    return nil
  }

  /// A year with what is possible of a month and a day.
  static func valid(_ year: Int, _ month: Int?, _ day: Int?) -> PartialDate {
    guard let month, (1...12).contains(month) else { return PartialDate(year: year) }
    let isDay = day.map { (1...PartialDate.days(inMonth: month, year: year)).contains($0) } ?? false
    return PartialDate(year: year, month: month, day: isDay ? day : nil)
  }

  /// One side of a range.
  private static func day(_ text: String) -> PartialDate? {
    let plain = text.prefix { $0 != "T" && $0 != "t" }
      .filter { $0 != "~" && $0 != "?" && $0 != "%" }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 3, first.utf8.count == 4,
      let year = Int(first), year > 0,
      parts.dropFirst().allSatisfy({ $0.utf8.allSatisfy { $0.isDigit || $0 == 0x58 || $0 == 0x75 } }
      )
    else { return nil }
    let numbers = parts.dropFirst().map { Int($0) }
    return valid(year, numbers.first ?? nil, numbers.count > 1 ? numbers[1] : nil)
  }
}
