/// What a `<` begins.
enum HTMLOpening {
  /// A start or end tag whose name is so many bytes behind the `<`.
  case tag(nameOffset: Int)
  /// `<!--`.
  case comment
  /// Anything else that ends at the next `>` and says nothing: `<!DOCTYPE`, `<?xml`, `</>`.
  case declaration
  case text
  /// More bytes are needed to tell.
  case cut

  private static let longestName = 32

  /// `unclosed`: elements without markup inside whose end tag is known not to come.
  init(
    _ source: HTMLSource, at index: Int, _ dialect: HTMLDialect,
    unclosed: (String) -> Bool
  ) {
    guard let byte = source.byte(index + 1) else {
      self = source.isClosed ? .text : .cut
      return
    }
    switch byte {
    case UInt8(ascii: "/"): self = Self.endTag(source, at: index, dialect, unclosed)
    case UInt8(ascii: "!"): self = Self.declaration(source, at: index, dialect)
    case UInt8(ascii: "?"): self = .declaration
    case let byte where byte.isASCIILetter:
      self = Self.tag(source, at: index, offset: 1, dialect, unclosed)
    default: self = .text
    }
  }

  private static func endTag(
    _ source: HTMLSource, at index: Int, _ dialect: HTMLDialect, _ unclosed: (String) -> Bool
  ) -> Self {
    guard let byte = source.byte(index + 2) else { return source.isClosed ? .text : .cut }
    if byte.isASCIILetter { return tag(source, at: index, offset: 2, dialect, unclosed) }
    if byte == UInt8(ascii: ">") { return .declaration }
    return dialect.keepsUnfinished ? .text : .declaration
  }

  private static func declaration(
    _ source: HTMLSource, at index: Int, _ dialect: HTMLDialect
  ) -> Self {
    switch source.has(Array("<!--".utf8), at: index) {
    case .yes: return .comment
    case .cut: return .cut
    case .no: break
    }
    guard dialect.keepsUnfinished, let byte = source.byte(index + 2) else { return .declaration }
    return byte.isASCIILetter || byte == UInt8(ascii: "[") ? .declaration : .text
  }

  private static func tag(
    _ source: HTMLSource, at index: Int, offset: Int, _ dialect: HTMLDialect,
    _ unclosed: (String) -> Bool
  ) -> Self {
    if !dialect.keepsUnfinished { return .tag(nameOffset: offset) }
    var name: [UInt8] = []
    while name.count <= longestName {
      guard let byte = source.byte(index + offset + name.count) else {
        return source.isClosed ? .text : .cut
      }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        let name = String(decoding: name, as: UTF8.self)
        return dialect.knows(name) && !unclosed(name) ? .tag(nameOffset: offset) : .text
      }
      name.append(byte.lowercasedASCII)
    }
    return .text
  }
}
