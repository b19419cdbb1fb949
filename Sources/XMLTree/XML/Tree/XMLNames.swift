/// The names that occur in a document, each kept once and known by a small number.
final class XMLNames {
  private(set) var locals: [String] = []
  private(set) var lowers: [String] = []
  private(set) var prefixes: [String?] = []
  private(set) var namespaces: [String?] = []
  /// Whether any name so far is in the namespace of `xml:base` and `xml:lang`.
  private(set) var hasXMLAttributes = false
  private var ids: [Name: Int32] = [:]

  private struct Name: Hashable {
    var local: String
    var prefix: String?
    var namespace: String?
  }

  func id(local: String, prefix: String?, namespace: String?) -> Int32 {
    let name = Name(local: local, prefix: prefix, namespace: namespace)
    if let id = ids[name] { return id }
    let id = Int32(locals.count)
    ids[name] = id
    locals.append(local)
    lowers.append(local.lowercased())
    prefixes.append(prefix)
    namespaces.append(namespace)
    if namespace == XMLElement.xmlNamespace { hasXMLAttributes = true }
    return id
  }
}
