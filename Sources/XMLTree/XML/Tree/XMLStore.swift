/// A finished element and all that is in it.
final class XMLStore {
  let names: XMLNames
  var content = XMLContent()
  /// The open elements around this one, from the outside in.
  let ancestors: [XMLElement]
  /// Whether the document ended before the element did.
  var isCutOff = false

  init(names: XMLNames, ancestors: [XMLElement]) {
    self.names = names
    self.ancestors = ancestors
  }
}

/// An element in a few flat arrays.
///
/// Nodes stand in document order, so that an element's content follows it, and so does its text:
/// the text of an element with everything in it is one stretch of `text`.
struct XMLContent: ~Copyable {
  struct Node {
    /// In `XMLNames`; `textName` for a piece of text.
    var name: Int32
    var line: Int32
    /// The node behind this one and its content.
    var end: Int32
    var textStart: Int32
    var textEnd: Int32
    var attributesStart: Int32 = 0
    var attributesEnd: Int32 = 0
  }

  struct Attribute {
    var name: Int32
    var start: Int32
    var end: Int32
  }

  static let textName: Int32 = -1

  var nodes: [Node] = []
  var text = XMLBuffer()
  var attributes: [Attribute] = []
  var values = XMLBuffer()

  /// Makes room for the next element.
  mutating func reset() {
    nodes.removeAll(keepingCapacity: nodes.count < 1 << 16)
    attributes.removeAll(keepingCapacity: attributes.count < 1 << 16)
    text.reset()
    values.reset()
  }
}
