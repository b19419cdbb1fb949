public import LecternModel

/// Dates as feeds, bookmark files and lists write them: RFC 822 and its broken kin, RFC 3339 and ISO
/// 8601 at any precision, asctime, Unix time, and the forms of people, in many languages.
///
/// The answer is right or nil: nothing is guessed and nothing rolls over. What a form leaves out is
/// the first of its kind (`2003-12` is the first of December). A time without zone counts as UTC, as
/// every feed reader takes it, and has no `offsetMinutes`. `03/04/2020` is nil, since nobody can tell
/// day from month, unless a weekday decides. A leap second is the second after it.
public enum FeedDate {
  /// The longest text that is looked at, in bytes without the white space around it.
  static let longestText = 120

  /// The moment a text names; nil if it names none, or none in the years 1000 to 9999.
  public static func parse(_ text: String) -> Timestamp? {
    guard text.utf8.count <= 10 * longestText else { return nil }
    var scanner = DateScanner(text)
    guard (4...longestText).contains(scanner.bytes.count) else { return nil }
    if let moment = UnixTime.moment(scanner.bytes) { return moment }
    guard scanner.readAll() else { return nil }
    return scanner.fields.moment
  }
}
