/// Reads which works must come first.
enum Prerequisites {
  /// Titles in a cell of a column of prerequisites; none for `none`, `-` and the like.
  static func titles(_ cell: String) -> [String] {
    let text = RowText.collapsed(cell)
    guard !nothing.contains(text.lowercased()) else { return [] }
    let separator: Character = text.contains(";") ? ";" : ","
    return text.split { $0 == separator || $0.isNewline }.map(title).filter { !$0.isEmpty }
  }

  /// Titles in words that say what they are: `requires: Calculus; Python`, `Comes after calculus and
  /// coding.` Nil for other words.
  static func marked(_ text: Substring) -> [String]? {
    let start = text.prefix(longestMark)
    if let colon = start.firstIndex(of: ":") {
      guard marks.contains(start[..<colon].lowercased().filter { $0.isLetter }) else { return nil }
      return titles(String(text[text.index(after: colon)...]))
    }
    let lowered = start.lowercased()
    guard let opening = openings.first(where: lowered.hasPrefix) else { return nil }
    let sentence = text.dropFirst(opening.count).prefix { $0 != "." && $0 != ";" }
    return titles(String(sentence.replacing(" and ", with: ", ")))
      .filter { !$0.lowercased().hasPrefix("or ") }
  }

  /// Without `and` in front and a period behind.
  private static func title(_ part: Substring) -> String {
    var words = part.split(separator: " ")
    if words.count > 1, words.first == "and" { words.removeFirst() }
    let title = words.joined(separator: " ")
    return title.hasSuffix(".") ? String(title.dropLast()) : title
  }

  private static let longestMark = 24

  private static let openings = ["comes after ", "come after "]

  private static let nothing: Set = ["", "none", "no", "n/a", "na", "-", "–", "—", "/", "nothing"]

  private static let marks: Set = [
    "prerequisite", "prerequisites", "prereq", "prereqs", "requires", "require", "required",
    "requirements", "needs", "after", "dependson", "corequisite",
  ]
}

/// The titles of a list so far, by which those with commas in them are known in a row of titles.
struct PrerequisiteTitles {
  private static let mostParts = 12
  private var known: [String: String] = [:]

  mutating func add(_ title: String) {
    if title.contains(",") { known[Self.key(title)] = title }
  }

  /// Titles in full, from the parts that commas made of them.
  func joining(_ parts: [String]) -> [String] {
    guard !known.isEmpty, (2...Self.mostParts).contains(parts.count) else { return parts }
    var whole: [String] = []
    var start = 0
    while start < parts.count {
      var end = parts.count
      while end > start + 1, known[Self.key(parts[start..<end].joined(separator: ", "))] == nil {
        end -= 1
      }
      let text = parts[start..<end].joined(separator: ", ")
      whole.append(known[Self.key(text)] ?? text)
      start = end
    }
    return whole
  }

  private static func key(_ title: String) -> String {
    title.lowercased().replacing(", and ", with: ", ")
  }
}
