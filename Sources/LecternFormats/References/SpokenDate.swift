/// A date in words, all of which say something of it: `May 5, 2011`, `2009 Feb-Mar`, `2000 Dec-2001 Jan`,
/// `Summer 2004`, `1998-1999`, `July 1-5, 2004`.
struct SpokenDate {
  private var years: [Int] = []
  /// Months and seasons.
  private var months: [Int] = []
  private var days: [Int] = []

  /// Nil where a word says something else.
  init?(_ words: [String]) {
    for word in words {
      if let number = Int(word), word.utf8.allSatisfy(\.isDigit) {
        if word.utf8.count == 4, number >= 1000 {
          years.append(number)
        } else if (1...31).contains(number), word.utf8.count <= 2 {
          days.append(number)
        } else {
          return nil
        }
      } else if let month = ReferenceDate.month(word) ?? ReferenceDate.season(word) {
        months.append(month)
      } else {
        return nil
      }
    }
  }

  /// The date; where there are two years, months or days, a range. Nil where it is not clear which
  /// belongs to which.
  var date: ExtendedDate? {
    let counts = [years.count, months.count, days.count].filter { $0 > 0 }
    guard !years.isEmpty, days.isEmpty || !months.isEmpty, counts == counts.sorted(),
      let most = counts.last, most <= 2, let start = side(\.first), let end = side(\.last)
    else { return nil }
    guard most == 2 else { return ExtendedDate(start) }
    return order(start) < order(end) ? ExtendedDate(from: start, to: end) : nil
  }

  private func side(_ which: KeyPath<[Int], Int?>) -> ExtendedDate.Day? {
    guard let year = years[keyPath: which] else { return nil }
    let (month, day) = (months[keyPath: which], days[keyPath: which])
    let side = ExtendedDate.Day(year: year, month: month, day: day)
    return side.day == day ? side : nil
  }

  private func order(_ day: ExtendedDate.Day) -> (Int, Int, Int) {
    (day.year, day.month ?? 0, day.day ?? 0)
  }
}
