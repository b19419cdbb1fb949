import LecternModel

extension ExtendedDate {
  /// One side of a range, or the whole date.
  struct Day: Hashable, Sendable {
    /// Negative before our era.
    var year: Int
    /// 1 to 12; 21 to 24 for the seasons, from spring.
    var month: Int?
    var day: Int?
    /// `10:00:00Z`
    var time: String?
    /// How many digits at the end of the year are not known: one in `199X`.
    var unknownDigits = 0
    /// `~`, `?` or `%`: about, perhaps, both.
    var mark: Character?

    /// A year with what is possible of a month and a day.
    init(year: Int, month: Int? = nil, day: Int? = nil) {
      self.year = year
      guard let month, (1...12).contains(month) || (21...24).contains(month) else { return }
      self.month = month
      guard let day, month <= 12 else { return }
      let isDay = (1...PartialDate.days(inMonth: month, year: year)).contains(day)
      self.day = isDay ? day : nil
    }

    /// `2001-03-05`; nil for what is none, as the 30th of February.
    init?(_ text: String) {
      let sides = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
        $0 == "T" || $0 == "t"
      }
      let marked = sides[0].drop { $0 == "Y" || $0 == "y" }
      let isLong = marked.endIndex == sides[0].endIndex && marked.count < sides[0].count
      var plain = marked.filter { !"~?%".contains($0) }
      let isNegative = plain.hasPrefix("-")
      if isNegative { plain.removeFirst() }
      let parts = plain.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 3, let (year, unknown) = Self.year(parts[0], isLong: isLong) else {
        return nil
      }
      // A part of `X` says no more than one that is missing.
      let given = parts.dropFirst().filter { !$0.allSatisfy(Self.isUnknown) || $0.isEmpty }
      let numbers = given.compactMap(Self.number)
      self.init(
        year: isNegative ? -year : year, month: numbers.first, day: numbers.dropFirst().first)
      guard numbers.count == given.count, [month, day].count(where: { $0 != nil }) == given.count,
        unknown == 0 || given.isEmpty
      else { return nil }
      unknownDigits = unknown
      mark = marked.first { "~?%".contains($0) }
      guard sides.count > 1 else { return }
      guard day != nil, Self.isTime(String(sides[1])) else { return nil }
      time = String(sides[1])
    }

    /// The season, from 1 for spring.
    var season: Int? { month.flatMap { $0 > 20 ? $0 - 20 : nil } }

    /// As catalogues have it: of a season the year.
    var date: PartialDate? {
      guard (1...9999).contains(year), unknownDigits == 0 else { return nil }
      return PartialDate(year: year, month: season == nil ? month : nil, day: day)
    }

    /// As EDTF writes it.
    var text: String {
      let digits = String(year.magnitude)
      let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      let known = padded.dropLast(unknownDigits) + String(repeating: "X", count: unknownDigits)
      let start = (digits.utf8.count > 4 ? "Y" : "") + (year < 0 ? "-" : "") + known
      let rest = [month, day].compactMap { $0 }.map { "-" + Self.twoDigits($0) }.joined()
      return start + rest + (time.map { "T" + $0 } ?? "") + (mark.map { String($0) } ?? "")
    }

    static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    /// `12:34:56`, with a zone or without.
    static func isTime(_ text: String) -> Bool {
      text.utf8.count > 1 && text.utf8.prefix(2).allSatisfy(\.isDigit)
        && text.utf8.allSatisfy { $0.isDigit || ":.+-Z".utf8.contains($0) }
    }

    private static func isUnknown(_ sign: Character) -> Bool { sign == "X" || sign == "u" }

    private static func number(_ text: String) -> Int? {
      text.utf8.count <= 2 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
    }

    /// Four digits, the last of which may be unknown; more of them behind a `Y`.
    private static func year(_ text: String, isLong: Bool) -> (year: Int, unknownDigits: Int)? {
      let unknown = text.reversed().prefix(while: isUnknown).count
      let known = text.dropLast(unknown)
      guard isLong ? (5...9).contains(text.utf8.count) : text.utf8.count == 4,
        known.utf8.allSatisfy(\.isDigit), let number = Int(known)
      else { return nil }
      let year = (0..<unknown).reduce(number) { year, _ in year * 10 }
      return year == 0 ? nil : (year, unknown)
    }
  }
}
