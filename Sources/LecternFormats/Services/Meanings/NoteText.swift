/// Notes as services export them: plain text, or HTML from the service's own editor.
enum NoteText {
  /// Plain text with its line breaks.
  static func plain(_ text: String) -> String {
    // LibraryThing writes line breaks like this.
    let text = text.contains("[Return]") ? text.replacing("[Return]", with: "\n") : text
    guard TextForm.looksLikeHTML(text) else { return BookmarkText(text).text }
    // Line breaks are breaks in these editors, markup besides.
    return PlainText.lines(text.replacing("\n", with: "<br>"), .html)
  }

  /// A highlight: others' words, and what the reader says of them.
  static func highlight(_ text: String, note: String?) -> String {
    let quote = BookmarkText(text).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    return note.map { "\(quote)\n\n\($0)" } ?? quote
  }
}
