import LecternModel

/// Dates of publication as reference files write them. What can't be said as one day, month or year is
/// never rounded into one: of a range the beginning counts, of a season the year.
struct ReferenceDate: Hashable {
  /// Nil for years that catalogues don't have: before our era, and `199X`.
  var date: PartialDate?
  /// All that the text said; nil where it said what EDTF can't.
  var edtf: ExtendedDate?

  /// Whether the date says all that its text said.
  var isWhole: Bool { edtf != nil && edtf?.text == date?.text }

  private init(_ date: PartialDate?, edtf: ExtendedDate? = nil) {
    self.date = date
    self.edtf = edtf
  }

  private init(_ edtf: ExtendedDate) { self.init(edtf.date, edtf: edtf) }

  /// ISO 8601-2. Of a day or a month that can't be, what stands before it.
  static func edtf(_ text: String) -> ReferenceDate? {
    if let date = ExtendedDate(text) { return ReferenceDate(date) }
    guard text.utf8.count <= 40, let dash = text.lastIndex(of: "-") else { return nil }
    return edtf(String(text[..<dash])).map { ReferenceDate($0.date) }
  }

  /// `2019/03/05/`, with any part but the year left out, and a season or a time at the end.
  static func ris(_ text: String) -> ReferenceDate? {
    if !text.hasSuffix("/"), let date = ExtendedDate(text) { return ReferenceDate(date) }
    let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
      .map { Blanks.trimmed(String($0)) }
    guard let year = year(in: parts[0]), parts.count > 1, parts[0].utf8.count <= 6 else {
      let spoken = spoken(text)
      return spoken?.edtf == nil ? edtf(text) ?? spoken : spoken
    }
    let month = month(parts[1])
    let day = parts.count > 2 ? Int(parts[2]) : nil
    let date = ReferenceDate(valid(year, month, day))
    if parts[0] == String(year), let whole = whole(date.date, parts) { return ReferenceDate(whole) }
    guard let whole = spoken(text), whole.edtf != nil else { return date }
    return whole
  }

  /// All that the parts of RIS's date say.
  private static func whole(_ date: PartialDate?, _ parts: [String]) -> ExtendedDate? {
    guard let date else { return nil }
    var day = ExtendedDate.Day(year: date.year, month: date.month, day: date.day)
    let rest = parts.count > 3 ? parts[3].filter { $0 != "/" } : ""
    let said = [day.month, day.day].map { $0 != nil }
    let given = [parts[1], parts.count > 2 ? parts[2] : ""].map { !$0.isEmpty }
    if !rest.isEmpty, said[1], ExtendedDate.Day.isTime(rest) {
      day.time = rest
    } else if !said[0], !given[1], let season = season(rest.isEmpty ? parts[1] : rest) {
      day.month = season
      return ExtendedDate(day)
    } else if !rest.isEmpty {
      return nil
    }
    return said == given ? ExtendedDate(day) : nil
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
    let whole = ExtendedDate.Day(year: date.year, month: date.month, day: date.day)
    return ReferenceDate(date, edtf: isWhole ? ExtendedDate(whole) : nil)
  }

  /// `March 2001`, `12 Mar 2001`, `2009 Feb-Mar`, `c1995`: a year in a text, and what stands beside it.
  static func spoken(_ text: String) -> ReferenceDate? {
    guard text.utf8.count <= 120, let year = year(in: text) else { return nil }
    let words = text.split { " ,.;-–/".contains($0) }.map(String.init)
    if let whole = SpokenDate(words)?.date { return ReferenceDate(whole) }
    let names = words.filter { $0.utf8.first?.isDigit == false }
    let month = names.lazy.compactMap(Self.month).first
    let day = words.lazy.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }.first
    return ReferenceDate(valid(year, month, month == nil ? nil : day))
  }

  /// The month of a number or a name in any language.
  static func month(_ text: String) -> Int? {
    let word = Blanks.trimmed(text).lowercased().filter { $0 != "." && $0 != "~" && $0 != "#" }
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    return DateWords.all[word]?.month
  }

  static let seasons = ["Spring", "Summer", "Autumn", "Winter"]

  /// A season in the place of a month: 21 for spring.
  static func season(_ text: String) -> Int? {
    let word = text.lowercased()
    return (word == "fall" ? 2 : seasons.firstIndex { $0.lowercased() == word }).map { 21 + $0 }
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
}
