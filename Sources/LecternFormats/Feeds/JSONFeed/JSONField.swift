import JSONTree
import XMLTree

/// Reads one member into a draft.
typealias JSONFieldReader = @Sendable (inout Draft, JSONField) -> Void

/// A value of a feed in JSON, in its place.
struct JSONField {
  let node: JSONNode
  let base: String?

  var text: String? { node.text }
  var moment: FeedMoment? { node.text.map(FeedMoment.init) }
  /// Text that stands for itself, on one line.
  var line: String? { node.text.flatMap { FeedText($0, .plain).filledLine } }
  var url: String? { node.text.flatMap(resolve) }
  var elements: [JSONField] { node.elements.map { JSONField(node: $0, base: base) } }

  /// Plain text. Some programs put HTML's character references into it.
  var title: FeedText? {
    let hasReference = node.text.map { HTMLText.holdsReference(Array($0.utf8)[...]) } ?? false
    return text(hasReference ? .undeclared : .plain)
  }

  func text(_ form: TextForm) -> FeedText? { node.text.map { FeedText($0, form, base: base) } }

  subscript(name: String) -> JSONField? {
    node[name].map { JSONField(node: $0, base: base) }
  }

  private func resolve(_ address: String) -> String? {
    let url = URIReference.absolute(address, base)
    return url.isEmpty ? nil : url
  }
}
