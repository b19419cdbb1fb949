import XMLTree

/// Text for people and for searching, from the markup it comes in.
///
/// References are decoded exactly once. White space of ASCII collapses, control characters go, a
/// no-break space stays. Scripts and styles are left out; an unfinished tag or script is text.
public enum PlainText {
  /// A title, a name or the like on one line.
  public static func line(_ text: String, _ form: TextForm) -> String {
    form.isHTML(text) ? strip(text, lines: false) : collapse(text, lines: false)
  }

  /// A description: paragraphs, list items and `br` begin lines.
  public static func lines(_ text: String, _ form: TextForm) -> String {
    form.isHTML(text) ? strip(text, lines: true) : collapse(text, lines: true)
  }

  private static func collapse(_ text: String, lines: Bool) -> String {
    var output = TextCollapser(lines: lines)
    output.add(text, keepingLines: lines)
    return output.text
  }

  private static func strip(_ text: String, lines: Bool) -> String {
    var output = TextCollapser(lines: lines)
    var html = HTMLEvents(MarkedSection.unwrap(text), .text)
    var hiding = false
    var preformatted = 0
    while let event = html.next() {
      switch event {
      case .text(let text):
        if !hiding { output.add(text, keepingLines: preformatted > 0) }
      case .start(let tag):
        output.add(gaps[tag.name] ?? .none)
        hiding = HTMLElements.hiding.contains(tag.name) && !tag.isSelfClosing
        if tag.name == "pre" { preformatted += 1 }
        if tag.name == "img", let picture = tag["alt"], isPicture(picture) { output.add(picture) }
      case .end(let name):
        output.add(gaps[name] ?? .none)
        hiding = false
        if name == "pre" { preformatted = max(0, preformatted - 1) }
      }
    }
    return output.text
  }

  /// Whether the text of an image is the character it shows, as blogs write emoji.
  private static func isPicture(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 32 && text.utf8.allSatisfy { $0 >= 0x80 }
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
