import XMLTree

/// Atom's text constructs (RFC 4287, section 3.1) and those of 0.3.
enum AtomText {
  static func text(_ field: Field) -> FeedText? {
    guard let body = AtomBody(field), !body.source.isEmpty else { return nil }
    return FeedText(body.source, body.form, base: body.base)
  }
}

/// The text of a construct, and what it is written in.
struct AtomBody {
  var source: String
  var form: TextForm
  /// Media type.
  var type: String
  var base: String?

  /// Nil when it is no text: a picture, say.
  init?(_ field: Field) {
    let type = field.attribute("type")?.lowercased() ?? "text"
    let mode = field.attribute("mode")?.lowercased()
    self.type = Self.mediaType(type)
    base = field.base
    source = field.text ?? ""
    if mode == "base64" || Self.isBase64(self.type, mode) {
      guard let decoded = Base64.text(source) else { return nil }
      source = decoded
      form = Self.form(self.type)
    } else if field.hasChildren {
      form = .xhtml
      if self.type == "text/plain" { self.type = "application/xhtml+xml" }
      (source, base) = Self.markup(field)
    } else {
      form = mode == "escaped" && type == "text" ? .undeclared : Self.form(self.type)
    }
  }

  /// Text of the three that Atom names, the usual short forms and all media types.
  private static func mediaType(_ type: String) -> String {
    switch type {
    case "text", "plain", "": "text/plain"
    case "html", "xhtml_escaped": "text/html"
    case "xhtml": "application/xhtml+xml"
    default: type.split(separator: ";").first.map(String.init) ?? type
    }
  }

  private static func form(_ type: String) -> TextForm {
    switch type {
    case "text/html", "application/xhtml+xml": .html
    case "text/plain": .plain
    default: .undeclared
    }
  }

  /// RFC 4287, section 4.1.3.3: what is neither text nor XML is base64.
  private static func isBase64(_ type: String, _ mode: String?) -> Bool {
    mode == nil && type.contains("/") && !type.hasPrefix("text/") && !isXML(type)
  }

  private static func isXML(_ type: String) -> Bool {
    type.hasSuffix("+xml") || type.hasSuffix("/xml")
  }

  /// The markup within; a `div` around all of it is not part of it (RFC 4287, section 3.1.1.3).
  private static func markup(_ field: Field) -> (String, String?) {
    let children = Array(field.element.children.prefix(2))
    guard children.count == 1, children[0].lowercasedName == "div",
      children[0].trimmedText == field.element.trimmedText
    else {
      return (field.markup, field.base)
    }
    return (children[0].innerXML, Field(children[0], in: field).base)
  }
}
