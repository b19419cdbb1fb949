/// An element of an XML document. It stays valid for as long as somebody holds it.
public struct XMLElement {
  let store: XMLStore
  let index: Int

  var node: XMLContent.Node { store.content.nodes[index] }

  /// The name without prefix, as written.
  public var name: String { store.names.locals[nameID] }
  /// The name without prefix, in lower case.
  public var lowercasedName: String { store.names.lowers[nameID] }
  /// What stood before the colon, bound to a namespace or not.
  public var prefix: String? { store.names.prefixes[nameID] }
  /// The namespace's URI.
  public var namespace: String? { store.names.namespaces[nameID] }
  /// A small number that stands for name, prefix and namespace; the same throughout one document.
  public var nameID: Int { Int(node.name) }
  /// The line where the start tag begins, from 1.
  public var line: Int { Int(node.line) }

  /// Whether the document ended before the element did, so that some of it may be missing.
  public var isCutOff: Bool { store.isCutOff }

  /// All text in it, at any depth, in document order.
  public var text: String { store.content.text.string(textRange) }
  /// The same as UTF-8.
  public var textBytes: [UInt8] { store.content.text.bytes(textRange) }

  /// The same text without white space at its ends.
  public var trimmedText: String { store.content.text.trimmedString(textRange) }

  /// Whether that text is all ASCII.
  public var hasOnlyASCII: Bool { store.content.text.isASCII(textRange) }

  private var textRange: Range<Int> {
    let node = node
    return Int(node.textStart)..<Int(node.textEnd)
  }

  /// The elements directly in it.
  public var children: XMLChildren { XMLChildren(store: store, from: index + 1, to: Int(node.end)) }
  /// Whether there is any element in it.
  public var hasChildren: Bool { children.first { _ in true } != nil }

  /// The first child of a name, whatever its case, prefix and namespace.
  public func first(_ lowercasedName: String) -> XMLElement? {
    children.first { $0.lowercasedName == lowercasedName }
  }

  /// The open elements around a handed-out element, from the outside in: their tags, not their content.
  public var ancestors: [XMLElement] { index == 0 ? store.ancestors : [] }
}

/// The elements directly in an element.
public struct XMLChildren: Sequence, IteratorProtocol {
  let store: XMLStore
  var from: Int
  let to: Int

  public mutating func next() -> XMLElement? {
    while from < to {
      let index = from
      from = Int(store.content.nodes[index].end)
      if store.content.nodes[index].name != XMLContent.textName {
        return XMLElement(store: store, index: index)
      }
    }
    return nil
  }
}
