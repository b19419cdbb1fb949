import LecternModel

/// Dates in services' exports.
enum ServiceDate {
  /// Unix time of any unit, or a date of people or of programs, with brackets around it or not. Nil for
  /// less than a day: a month is not its first day.
  static func moment(_ text: String) -> Timestamp? {
    let bare = stripped(text)
    if bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }), bare.utf8.count >= 9 {
      return BookmarkDate.read(bare)
    }
    // `2021` and `2021-05` are no days, and `0000-00-00` is none at all.
    guard bare.utf8.count >= 8, !bare.hasPrefix("0000") else { return nil }
    if let partial = PartialDate(text: bare.replacing("/", with: "-")), partial.day == nil {
      return nil
    }
    return FeedDate.parse(bare)
  }

  /// As `moment`, of text with white space around it, nil for nothing.
  static func day(_ text: String) -> Timestamp? { moment(RowText.collapsed(text)) }

  /// A year, a month or a day.
  static func partial(_ text: String) -> PartialDate? {
    let bare = stripped(text).replacing("/", with: "-")
    if let date = PartialDate(text: bare), date.year > 0 { return date }
    guard let moment = moment(text) else { return nil }
    let day = moment.day
    return PartialDate(text: day)
  }

  private static func stripped(_ text: String) -> String {
    String(text.drop { $0 == "[" || $0.isGap }.prefix { $0 != "]" })
  }
}
