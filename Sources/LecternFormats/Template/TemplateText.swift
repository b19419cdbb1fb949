import Mustache

/// How values are written into a template's text.
enum TemplateText {
  /// The escapes of HTML, made anew: the library compares whole characters and so passes over a quotation
  /// mark that has an accent on it.
  private struct HTML: MustacheContentType {
    func escapeText(_ text: String) -> String { Escapes.pageLines(text) }
  }

  private static let registered: Void = MustacheContentTypes.register(HTML(), named: "HTML")

  /// The first line of every template; the library's own default is HTML.
  static func pragma(isHTML: Bool) -> String {
    _ = registered
    return "{{% CONTENT_TYPE:\(isHTML ? "HTML" : "TEXT")}}\n"
  }
}
