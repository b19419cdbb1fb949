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
    var output = HTMLWriter(size: text.utf8.count + text.utf8.count / 16)
    if form.isHTML(text) {
      copy(MarkedSection.unwrap(text), to: &output)
    } else {
      output.text(Array(text.utf8)[...])
    }
    return output.finish()
  }

  private func copy(_ text: String, to output: inout HTMLWriter) {
    var html = HTMLEvents(text, .page)
    var hiding = false
    while let kind = html.advance() {
      if kind == .text {
        if !hiding { output.text(html.text) }
        continue
      }
      if kind == .end, let element = output.innermost, element.name == html.name {
        output.end(element)
        continue
      }
      let element = HTMLPolicy.rule(of: html.name)
      hiding = kind == .start && element == nil && hides(html)
      guard let element else { continue }
      if kind == .start { start(element, html, in: &output) } else { output.end(element) }
    }
  }

  /// Whether nothing of the content of the element that begins is shown.
  private func hides(_ html: HTMLEvents) -> Bool {
    HTMLElements.hiding.contains(html.name) && !html.isSelfClosing
  }

  private func start(_ element: ElementRule, _ html: HTMLEvents, in output: inout HTMLWriter) {
    let attributes = html.attributeCount == 0 ? [] : allowed(html, element)
    guard
      element.required.isEmpty || attributes.contains(where: { element.required.contains($0.name) })
    else { return }
    output.start(element, attributes, hasSlash: html.isSelfClosing)
    // XHTML's empty element, which an HTML reader would leave open.
    if html.isSelfClosing, !element.isVoid { output.end(element) }
  }

  private func allowed(_ html: HTMLEvents, _ element: ElementRule) -> [HTMLAttribute] {
    var allowed: [HTMLAttribute] = []
    for place in 0..<html.attributeCount {
      let name = html.attributeName(place)
      guard let rule = element.attributes[name], !allowed.contains(where: { $0.name == name }),
        let value = rule.value(html.attributeValue(place), links)
      else { continue }
      allowed.append(HTMLAttribute(name, value))
    }
    return allowed
  }
}
