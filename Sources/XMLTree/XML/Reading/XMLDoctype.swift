/// A document type declaration: which entities it declares.
struct XMLDoctype {
  /// Bytes that the text of one entity may have: bombs are made of larger ones.
  static let longestEntity = 1024

  /// General entities with their text in the document, in order.
  private(set) var entities: [(name: String, value: [UInt8])] = []
  /// Whether it names a file with more declarations, which is never read.
  let isExternal: Bool

  /// Takes the whole declaration, from `<!DOCTYPE` to `>`.
  init(_ source: Span<UInt8>) {
    let bytes = source.indices.map { source[$0] }
    let bracket = bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.endIndex
    isExternal = bytes[..<bracket].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    var rest = bytes[bracket...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: "<!ENTITY".utf8) { declare(rest.dropFirst(8)) }
      rest = rest.dropFirst()
    }
  }

  /// Reads ` name "value"`; parameter entities and external ones are passed over.
  private mutating func declare(_ text: ArraySlice<UInt8>) {
    let named = text.drop(while: XMLScan.isSpace)
    let name = named.prefix(while: XMLScan.isName)
    let quoted = named[name.endIndex...].drop(while: XMLScan.isSpace)
    guard !name.isEmpty, let quote = quoted.first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return }
    let value = quoted.dropFirst().prefix { $0 != quote }.prefix(Self.longestEntity * 2)
    entities.append((String(decoding: name, as: UTF8.self), Array(value)))
  }

  /// Behind the `>` that ends a declaration; nil when the bytes end before it does.
  static func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var isInside = false
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        at = XMLScan.first(bytes[at], in: bytes, from: at + 1)
      case UInt8(ascii: "<") where XMLScan.continues(bytes, at, with: XMLMark.commentStart) == true:
        guard let end = XMLScan.first(XMLMark.commentEnd, in: bytes, from: at).match else {
          return nil
        }
        at = end
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside: return at + 1
      default: break
      }
      at += 1
    }
    return nil
  }
}
