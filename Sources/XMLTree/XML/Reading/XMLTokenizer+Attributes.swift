extension XMLTokenizer {
  /// Takes the namespace declarations of the present tag.
  mutating func declareNamespaces(_ bytes: Span<UInt8>) {
    guard open.tag.mayDeclare else { return }
    var bindings: [(prefix: Int32, namespace: String)] = []
    for attribute in open.tag.attributes {
      guard let prefix = open.declaredPrefix(bytes, attribute.name) else { continue }
      var uri = XMLBuffer()
      let faults = XMLAttributeValue.append(bytes, attribute.value, &entities, to: &uri)
      for fault in faults { note(fault.code, bytes, fault.at, fault.message) }
      bindings.append((prefix, XMLAttributeValue.trimmed(uri)))
    }
    if !bindings.isEmpty { open.bind(bindings) }
  }

  /// Hands the other attributes of the present tag to the builder.
  mutating func addAttributes(_ bytes: Span<UInt8>) {
    var seen: [Int32] = []
    for attribute in open.tag.attributes {
      if open.tag.mayDeclare, open.declaredPrefix(bytes, attribute.name) != nil { continue }
      let name = open.attributeName(bytes, attribute.name)
      // Looking back is bounded: a tag with thousands of attributes is nobody's.
      if seen.suffix(64).contains(name) {
        note(
          "duplicate-attribute", bytes, attribute.name.lowerBound,
          "of an attribute given twice, the first counts")
        continue
      }
      seen.append(name)
      let start = builder.content.values.count
      guard start + attribute.value.count <= limits.elementBytes else {
        builder.isCut = true
        return
      }
      let faults = XMLAttributeValue.append(
        bytes, attribute.value, &entities, to: &builder.content.values)
      for fault in faults { note(fault.code, bytes, fault.at, fault.message) }
      builder.attribute(name: name, from: start)
    }
  }
}
