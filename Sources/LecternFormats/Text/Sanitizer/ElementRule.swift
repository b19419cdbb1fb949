import XMLTree

/// All that the sanitiser knows of an allowed element. A class, so that passing it on is cheap.
final class ElementRule: Sendable {
  let name: String
  /// `<name`.
  let opening: [UInt8]
  /// `</name>`.
  let closing: [UInt8]
  let isVoid: Bool
  let attributes: [String: AttributeRule]
  /// Attributes without any of which the element is left out.
  let required: Set<String>
  let nesting: HTMLNesting

  init(_ name: String, attributes: [String: AttributeRule], required: Set<String>) {
    self.name = name
    opening = Array("<\(name)".utf8)
    closing = Array("</\(name)>".utf8)
    isVoid = HTMLElements.void.contains(name)
    self.attributes = attributes
    self.required = required
    nesting = HTMLNesting(of: name)
  }
}
