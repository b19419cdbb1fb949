import XMLTree

/// What a text from a feed or a list is written in.
public enum TextForm: Sendable {
  /// Characters that mean themselves: Atom's `type="text"`.
  case plain
  /// HTML source: Atom's `type="html"`.
  case html
  /// HTML made of elements, so that every tag in it is one: Atom's `xhtml`.
  case xhtml
  /// RSS does not say: HTML if it looks like it.
  case undeclared

  /// Whether this text is HTML.
  func isHTML(_ text: String) -> Bool {
    switch self {
    case .plain: false
    case .html, .xhtml: true
    case .undeclared: Self.looksLikeHTML(text)
    }
  }

  /// Whether text has an end tag of text, an element with both its tags, an empty element, a comment or a
  /// character reference of HTML. A lone start tag is no sign: `The <b> element`.
  static func looksLikeHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return false
    }
    if HTMLText.holdsReference(bytes[...]) { return true }
    if let comment = text.firstRange(of: "<!--"), text[comment.upperBound...].contains("-->") {
      return true
    }
    var html = HTMLEvents(text, .text)
    var started: Set<String> = []
    while let event = html.next() {
      switch event {
      case .end(let name) where isFormatting(name) || started.contains(name): return true
      case .start(let tag) where HTMLElements.void.contains(tag.name) || tag.name == "p":
        return true
      case .start(let tag): started.insert(tag.name)
      case .end, .text: continue
      }
    }
    return false
  }

  /// Whether people mean an element when they write its end tag, and not the tag itself.
  private static func isFormatting(_ name: String) -> Bool {
    HTMLPolicy.rule(of: name) != nil || HTMLElements.hiding.contains(name) || name == "font"
  }
}
