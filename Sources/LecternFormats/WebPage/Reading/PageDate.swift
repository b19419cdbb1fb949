import LecternModel

/// Dates of publication as pages write them.
enum PageDate {
  /// The day, month or year that a text names; nil for none. Nothing is guessed: of `03/04/2020` the year
  /// counts.
  static func read(_ text: String) -> PartialDate? {
    let line = PlainText.line(text, .undeclared)
    guard (4...100).contains(line.utf8.count) else { return nil }
    if let date = PartialDate(text: line) { return date }
    // A date with a time counts in the zone it was written in.
    if line.utf8.contains(UInt8(ascii: ":")), let moment = FeedDate.parse(line) {
      return PartialDate(text: moment.day)
    }
    return slashed(line) ?? ReferenceDate.edtf(line)?.date ?? ReferenceDate.spoken(line)?.date
  }

  /// `2017/06/12`, `2017/6`, as Google Scholar asks for.
  private static func slashed(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "/").map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts[0], (1000...9999).contains(year) else {
      return nil
    }
    return ReferenceDate.valid(year, parts[1], parts.count > 2 ? parts[2] : nil)
  }
}
