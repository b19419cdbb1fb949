/// An attribute as written.
public struct XMLAttribute: Hashable, Sendable {
  /// Without prefix.
  public var name: String
  /// What stood before the colon.
  public var prefix: String?
  /// The namespace's URI; an attribute without prefix is in none.
  public var namespace: String?
  /// Entities resolved, white space as it stands.
  public var value: String
}

extension XMLElement {
  /// The namespace of `xml:base` and `xml:lang`.
  public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// All attributes in order; namespace declarations are none.
  public var attributes: [XMLAttribute] {
    let names = store.names
    return records.map { record in
      let id = Int(record.name)
      return XMLAttribute(
        name: names.locals[id], prefix: names.prefixes[id], namespace: names.namespaces[id],
        value: value(record))
    }
  }

  /// Whether it has any.
  public var hasAttributes: Bool {
    let node = node
    return node.attributesStart < node.attributesEnd
  }

  /// Whether it may have attributes in the namespace of `xml:base` and `xml:lang`. Most documents have none.
  public var mayHaveXMLAttributes: Bool { store.names.hasXMLAttributes && hasAttributes }

  /// The value of an attribute without prefix. The name is given in lower case and found in any.
  public func attribute(_ lowercasedName: String) -> String? {
    let names = store.names
    return records.first {
      names.lowers[Int($0.name)] == lowercasedName && names.prefixes[Int($0.name)] == nil
    }.map(value)
  }

  /// The value of an attribute in a namespace. The name is given in lower case and found in any.
  public func attribute(_ lowercasedName: String, namespace: String) -> String? {
    let names = store.names
    return records.first {
      names.lowers[Int($0.name)] == lowercasedName && names.namespaces[Int($0.name)] == namespace
    }.map(value)
  }

  private var records: ArraySlice<XMLContent.Attribute> {
    let node = node
    return store.content.attributes[Int(node.attributesStart)..<Int(node.attributesEnd)]
  }

  private func value(_ record: XMLContent.Attribute) -> String {
    store.content.values.string(Int(record.start)..<Int(record.end))
  }
}
