import XMLTree

/// Makes HTML from outside safe to show: an allow-list of elements, attributes and schemes.
///
/// What comes out is balanced, holds no scripts, styles, forms, frames, SVG, MathML or comments, and
/// its links are absolute where a base is known. Text of elements that are left out stays.
public struct HTMLSanitizer: Sendable {
  private let links: LinkPolicy

  /// `base`: what relative links are relative to (RFC 3986); nil leaves them relative.
  public init(base: String? = nil) { links = LinkPolicy(base: base) }

  /// Text of any form as safe HTML.
  public func clean(_ text: String, _ form: TextForm = .html) -> String {
    var output = HTMLWriter()
    if form.isHTML(text) {
      copy(MarkedSection.unwrap(text), to: &output)
    } else {
      output.text(text)
    }
    return output.finish()
  }

  private func copy(_ text: String, to output: inout HTMLWriter) {
    var html = HTMLEvents(text, .page)
    var hiding = false
    while let event = html.next() {
      switch event {
      case .text(let text):
        if !hiding { output.text(text) }
      case .start(let tag):
        hiding = HTMLElements.hiding.contains(tag.name) && !tag.isSelfClosing
        if HTMLPolicy.elements.contains(tag.name) { start(tag, in: &output) }
      case .end(let name):
        hiding = false
        if HTMLPolicy.elements.contains(name) { output.end(name) }
      }
    }
  }

  private func start(_ tag: HTMLTag, in output: inout HTMLWriter) {
    let attributes = tag.attributes.isEmpty ? [] : allowed(tag)
    if let required = HTMLPolicy.required[tag.name],
      !attributes.contains(where: { required.contains($0.name) })
    {
      return
    }
    output.start(tag.name, attributes)
    // XHTML's empty element, which an HTML reader would leave open.
    if tag.isSelfClosing, !HTMLElements.void.contains(tag.name) { output.end(tag.name) }
  }

  private func allowed(_ tag: HTMLTag) -> [HTMLAttribute] {
    var allowed: [HTMLAttribute] = []
    for attribute in tag.attributes {
      guard let rule = HTMLPolicy.rule(attribute.name, of: tag.name),
        !allowed.contains(where: { $0.name == attribute.name }),
        let value = rule.value(attribute.value, links)
      else { continue }
      allowed.append(HTMLAttribute(attribute.name, value))
    }
    return allowed
  }
}
