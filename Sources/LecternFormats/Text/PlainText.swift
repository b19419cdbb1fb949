import XMLTree

/// Text for people and for searching, from the markup it comes in.
///
/// References are decoded exactly once. White space of ASCII collapses, control characters go, a
/// no-break space stays. Scripts and styles are left out; an unfinished tag or script is text.
public enum PlainText {
  /// A title, a name or the like on one line.
  public static func line(_ text: String, _ form: TextForm) -> String {
    form.isHTML(text) ? strip(text, form, lines: false) : collapse(text, lines: false)
  }

  /// A description: paragraphs, list items and `br` begin lines.
  public static func lines(_ text: String, _ form: TextForm) -> String {
    form.isHTML(text) ? strip(text, form, lines: true) : collapse(text, lines: true)
  }

  private static func collapse(_ text: String, lines: Bool) -> String {
    var output = TextCollapser(lines: lines)
    output.add(Array(text.utf8)[...], keepingLines: lines)
    return output.text
  }

  private static func strip(_ text: String, _ form: TextForm, lines: Bool) -> String {
    var output = TextCollapser(lines: lines)
    var html = HTMLEvents(MarkedSection.unwrap(text), form == .xhtml ? .page : .text)
    var hiding = false
    var preformatted = 0
    while let kind = html.advance() {
      if kind == .text {
        if !hiding { output.add(html.text, keepingLines: preformatted > 0) }
        continue
      }
      let isStart = kind == .start
      output.add(gaps[html.name] ?? .none)
      hiding = isStart && HTMLElements.hiding.contains(html.name) && !html.isSelfClosing
      if html.name == "pre" { preformatted = max(0, preformatted + (isStart ? 1 : -1)) }
      if isStart, html.name == "img", let picture = picture(html) { output.add(picture) }
    }
    return output.text
  }

  /// The text of an image that stands for one character, as blogs write emoji.
  private static func picture(_ html: HTMLEvents) -> ArraySlice<UInt8>? {
    let place = (0..<html.attributeCount).first { html.attributeName($0) == "alt" }
    guard let text = place.map({ Array(html.attributeValue($0).utf8) }) else { return nil }
    return (1...32).contains(text.count) && text.allSatisfy { $0 >= 0x80 } ? text[...] : nil
  }

  private static let gaps: [String: TextCollapser.Gap] = {
    var gaps: [String: TextCollapser.Gap] = [:]
    for (gap, names) in gapTable {
      for name in names.split(separator: " ") { gaps[String(name)] = gap }
    }
    return gaps
  }()

  private static let gapTable: [(TextCollapser.Gap, String)] = [
    (.space, "td th option img input button"),
    (
      .line,
      """
      br div li dt dd tr hr address article aside body caption center dir fieldset figcaption \
      footer form header hgroup html legend main menu nav optgroup section select summary tbody \
      tfoot thead title details
      """
    ),
    (.paragraph, "p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure"),
  ]
}
