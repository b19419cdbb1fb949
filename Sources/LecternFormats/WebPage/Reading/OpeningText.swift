import LecternModel

/// The first lines of a page as people see them, where an old page names its author without any mark.
struct OpeningText {
  /// Lines that begin with `By` and are short enough to be one.
  private(set) var bylines: [String] = []
  private var line = ""
  private var lines = 0
  private static let mostLines = 100
  private static let longest = 120

  /// Notes a tag: all but those within a line begin a new one.
  mutating func tag(_ name: String) {
    if !Self.inline.contains(name) { breakLine() }
  }

  mutating func add(_ text: String) {
    guard lines < Self.mostLines, line.utf8.count <= Self.longest else { return }
    line += text
  }

  mutating func breakLine() {
    defer { line = "" }
    guard lines < Self.mostLines, let text = CleanText.line(line) else { return }
    lines += 1
    if text.utf8.count <= Self.longest, text.lowercased().hasPrefix("by ") { bylines.append(text) }
  }

  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "em", "font", "i", "mark", "nobr",
    "small", "span", "strong", "sub", "sup", "time", "tt", "u",
  ]
}
