extension XMLElement {
  /// What is in the element as markup, with local names: well-formed, without namespace declarations.
  public var innerXML: String {
    var markup: [UInt8] = []
    write(content: index, prefixed: false, to: &markup)
    return String(decoding: markup, as: UTF8.self)
  }

  /// The element itself as markup, as `innerXML`, but with its names as they were written.
  public var outerXML: String {
    var markup: [UInt8] = []
    write(element: index, prefixed: true, to: &markup)
    return String(decoding: markup, as: UTF8.self)
  }

  // The depth of recursion is bounded by `XMLLimits.depth`.
  private func write(content parent: Int, prefixed: Bool, to markup: inout [UInt8]) {
    var at = parent + 1
    let end = Int(store.content.nodes[parent].end)
    while at < end {
      let node = store.content.nodes[at]
      if node.name == XMLContent.textName {
        Self.escape(store.content.text.bytes(Int(node.textStart)..<Int(node.textEnd)), to: &markup)
      } else {
        write(element: at, prefixed: prefixed, to: &markup)
      }
      at = Int(node.end)
    }
  }

  private func write(element at: Int, prefixed: Bool, to markup: inout [UInt8]) {
    let element = XMLElement(store: store, index: at)
    let prefix = prefixed ? element.prefix.map { $0 + ":" } ?? "" : ""
    let name = prefix + element.name
    markup += "<\(name)".utf8
    for attribute in element.attributes {
      let prefix = attribute.prefix.map { $0 + ":" } ?? ""
      markup += " \(prefix)\(attribute.name)=\"".utf8
      Self.escape(Array(attribute.value.utf8), to: &markup)
      markup.append(UInt8(ascii: "\""))
    }
    if Int(store.content.nodes[at].end) == at + 1 {
      // Only elements that HTML leaves empty may be short: a browser takes others for open.
      markup += (Self.voidNames.contains(element.lowercasedName) ? "/>" : "></\(name)>").utf8
    } else {
      markup.append(UInt8(ascii: ">"))
      write(content: at, prefixed: prefixed, to: &markup)
      markup += "</\(name)>".utf8
    }
  }

  private static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  private static func escape(_ text: [UInt8], to markup: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): markup += "&amp;".utf8
      case UInt8(ascii: "<"): markup += "&lt;".utf8
      case UInt8(ascii: ">"): markup += "&gt;".utf8
      case UInt8(ascii: "\""): markup += "&quot;".utf8
      default: markup.append(byte)
      }
    }
  }
}
