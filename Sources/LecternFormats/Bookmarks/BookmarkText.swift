/// A bookmark's description: its line breaks and indentation are content.
struct BookmarkText {
  private(set) var text: String

  /// Takes the text of a description without its tags.
  init(_ text: String) { self.text = Self.trimmed(text) }

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ line: String) { text += text.isEmpty ? line : "\n" + line }

  /// Cuts the reader's notes, as linkding writes them into the description.
  mutating func cutNotes() -> String? {
    // Looking for a text costs more than all the rest of a bookmark.
    guard text.utf8.contains(UInt8(ascii: "[")),
      let start = text.firstRange(of: "[linkding-notes]")
    else { return nil }
    // Without an end, as where the file was cut or edited, all the rest is notes.
    let end =
      text[start.upperBound...].firstRange(of: "[/linkding-notes]") ?? text.endIndex..<text.endIndex
    let notes = Self.trimmed(String(text[start.upperBound..<end.lowerBound]))
    text = Self.trimmed(text[..<start.lowerBound] + String(text[end.upperBound...]))
    return notes.isEmpty ? nil : notes
  }

  /// The words of a text that stands directly behind a title, without what only parts the two.
  static func behindTitle(_ text: String) -> String {
    let words = text.drop { $0.isGap || RowText.separators.contains($0) }
    return RowText.says(String(words)) ? trimmed(String(words)) : ""
  }

  /// Without white space around it, with one kind of line break.
  private static func trimmed(_ text: String) -> String {
    var lines = text
    if text.utf8.contains(UInt8(ascii: "\r")) {
      lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
    guard let first = lines.firstIndex(where: { !$0.isGap }),
      let last = lines.lastIndex(where: { !$0.isGap })
    else { return "" }
    return String(lines[first...last])
  }
}
