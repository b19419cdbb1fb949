import XMLTree

/// The properties of an XMP packet that tell of the work.
struct XMPPacket {
  /// A property by its prefix and name in lower case, `prism:doi`, in document order.
  private(set) var values: [(name: String, value: String)] = []
  private static let most = 2000

  init(_ text: String) {
    guard let root = XMLDocument(Array(text.utf8)).root else { return }
    collect(root, depth: 0)
  }

  /// All values of a property.
  subscript(name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }

  /// Properties are elements or attributes of a `Description`, whatever stands around it.
  private mutating func collect(_ element: XMLElement, depth: Int) {
    guard depth < 12 else { return }
    if element.lowercasedName == "description" {
      for attribute in element.attributes {
        add(attribute.prefix, attribute.name, attribute.value)
      }
      for property in element.children { addAll(property, as: property, depth: 0) }
    } else {
      for child in element.children { collect(child, depth: depth + 1) }
    }
  }

  /// A property's text, or that of each element of its list.
  private mutating func addAll(_ element: XMLElement, as property: XMLElement, depth: Int) {
    guard depth < 4 else { return }
    if element.hasChildren {
      for child in element.children { addAll(child, as: property, depth: depth + 1) }
    } else {
      add(property.prefix, property.name, element.text)
    }
  }

  private mutating func add(_ prefix: String?, _ name: String, _ value: String) {
    let text = PlainText.line(value, .undeclared)
    guard !text.isEmpty, values.count < Self.most else { return }
    let local = name.split(separator: ":").last.map(String.init) ?? name
    values.append(("\(prefix ?? ""):\(local)".lowercased(), text))
  }
}
