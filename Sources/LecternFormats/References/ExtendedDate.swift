import LecternModel

/// A date of ISO 8601-2 (EDTF) as far as BibLaTeX and CSL use it: a day, a month, a season or a year, or
/// a range of two, either of which may be open.
struct ExtendedDate: Hashable, Sendable {
  /// Nil where the range has no beginning.
  var start: Day?
  /// Nil where the range has no end, and where this is no range.
  var end: Day?
  var isRange = false

  init(_ day: Day) { start = day }

  /// A range; nil is open.
  init(from start: Day?, to end: Day?) {
    self.start = start
    self.end = end
    isRange = true
  }

  /// `2001-03/2003`, `2004-06~`, `../1999`, `2004-22`, `199X`, `-0044`, `Y12000`, `2001-03-05T10:00`.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { Blanks.trimmed(String($0)) }
    let days = sides.map(Day.init)
    let areKnown = zip(sides, days).allSatisfy { $1 != nil || Self.open.contains($0) }
    switch days.count {
    case 1:
      guard let day = days[0] else { return nil }
      self.init(day)
    case 2 where areKnown && days.contains { $0 != nil }:
      self.init(from: days[0], to: days[1])
    default: return nil
    }
  }

  /// No date is longer, in bytes.
  private static let longest = 64
  private static let open: Set = ["", "..", "*"]

  /// As EDTF writes it.
  var text: String {
    guard isRange else { return start?.text ?? "" }
    return [start, end].map { $0?.text ?? ".." }.joined(separator: "/")
  }

  /// The day, month or year, of a range its beginning; nil for years that catalogues don't have.
  var date: PartialDate? { (start ?? end)?.date }

  /// As RIS writes it, where it can: `2019/03/05/`, `2009///Spring`.
  var ris: String {
    guard !isRange, let start, start.mark == nil, start.unknownDigits == 0,
      (1000...9999).contains(start.year)
    else { return text }
    let season = start.season.map { ReferenceDate.seasons[$0 - 1] }
    let month = season == nil ? start.month : nil
    let parts = [month, start.day].map { $0.map(Day.twoDigits) ?? "" }
    return "\(start.year)/\(parts[0])/\(parts[1])/\(season ?? start.time ?? "")"
  }
}
