extension XMLTokenizer {
  /// Takes the namespace declarations of the present tag.
  mutating func declareNamespaces(_ bytes: Span<UInt8>) {
    guard open.tag.mayDeclare else { return }
    var bindings: [(prefix: Int32, namespace: String)] = []
    for attribute in open.tag.attributes {
      guard let prefix = open.declaredPrefix(bytes, attribute.name) else { continue }
      let uri = XMLBuffer()
      append(bytes, attribute.value, to: uri)
      bindings.append((prefix, Self.trimmed(uri)))
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
      let values = builder.values
      guard values.count + attribute.value.count <= limits.elementBytes else {
        builder.isCut = true
        return
      }
      let start = values.count
      append(bytes, attribute.value, to: values)
      builder.attribute(name: name, from: start)
    }
  }

  /// A value with its references resolved; a tab or a line's end is a space (XML 1.0, section 3.3.3).
  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to buffer: XMLBuffer) {
    var from = range.lowerBound
    for at in range {
      guard at >= from, bytes[at] < 0x20 || bytes[at] == UInt8(ascii: "&") else { continue }
      buffer.append(bytes, from..<at)
      if bytes[at] == UInt8(ascii: "&") {
        let reference = entities.reference(
          bytes.extracting(..<range.upperBound), at, isLast: true)
        if let fault = reference.fault { note(fault.code, bytes, at, fault.message) }
        buffer.append(reference.text)
        from = reference.end
      } else {
        let isPair = bytes[at] == 0x0D && at + 1 < range.upperBound && bytes[at + 1] == 0x0A
        if !isPair { buffer.append(0x20) }
        from = at + 1
      }
    }
    buffer.append(bytes, from..<range.upperBound)
  }

  /// Namespaces with white space around them are meant without.
  private static func trimmed(_ buffer: XMLBuffer) -> String {
    let bytes = buffer.bytes(0..<buffer.count)
    let front = bytes.drop { $0 <= 0x20 }
    let end = front.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? front.startIndex
    return String(decoding: front[front.startIndex..<end], as: UTF8.self)
  }
}
