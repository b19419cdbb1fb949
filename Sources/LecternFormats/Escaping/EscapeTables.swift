extension Escapes {
  /// Text and quoted attributes of a page that people look at: one line, and nothing that deceives.
  static let page = Escapes(
    [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\n": " ", "\r": " ",
      "\t": " ",
    ], controls: .dropped, deceivers: .dropped)

  /// As `page`, with line breaks kept.
  static let pageLines = Escapes(
    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\n": "\n", "\t": " "],
    controls: .dropped, deceivers: .dropped)

  /// Text as it is, without what can't be seen or deceives.
  static let plain = Escapes(["\n": "\n", "\t": "\t"], controls: .dropped, deceivers: .dropped)

  /// One line of text or a quoted attribute, in XML 1.0 and in bookmark HTML.
  static let markup = Escapes(
    [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": " ", "\r": " ", "\t": " ",
    ], controls: .dropped, deceivers: .coded(before: "&#x", after: ";"))

  /// As `markup`, with line breaks and tabs kept, for text between tags.
  static let markupLines = Escapes(
    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "\n", "\t": "\t"],
    controls: .dropped, deceivers: .coded(before: "&#x", after: ";"))

  /// The inside of a JSON string (RFC 8259). Nothing is lost, and nothing that deceives reaches a
  /// terminal as it is. The slash stays.
  static let json = Escapes(
    ["\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"],
    controls: .coded(before: "\\u", after: ""), deceivers: .coded(before: "\\u", after: ""))

  /// The inside of a CSV cell in quotes (RFC 4180).
  static let csv = Escapes(
    ["\"": "\"\"", "\n": "\n", "\r": "\r", "\t": "\t"], controls: .dropped, deceivers: .dropped)
}
