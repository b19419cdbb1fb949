extension HTMLEvents {
  /// What a `<` begins.
  enum Opening {
    /// A start or end tag whose name is so many bytes behind the `<`.
    case tag(nameOffset: Int)
    /// `<!--`.
    case comment
    /// Anything else that ends at the next `>` and says nothing: `<!DOCTYPE`, `<?xml`, `</>`.
    case declaration
    case text
    /// A tag whose name does not end before the text does.
    case broken
    /// More bytes are needed to tell.
    case cut
  }

  private static let longestName = 32
  private static let comment = Array("<!--".utf8)

  /// What a `<` is behind which the bytes end too early to tell.
  private var atEnd: Opening {
    if !source.isClosed { return .cut }
    return dialect.markup == nil ? .text : .broken
  }

  /// What stands at an index.
  func opening(at index: Int) -> Opening {
    guard source.bytes[index] == UInt8(ascii: "<"), !missing.tag else { return .text }
    guard let byte = source.byte(index + 1) else { return atEnd }
    if byte.isASCIILetter { return tagOpening(at: index, offset: 1) }
    switch byte {
    case UInt8(ascii: "/"): return endTagOpening(at: index)
    case UInt8(ascii: "!"): return declarationOpening(at: index)
    case UInt8(ascii: "?"): return .declaration
    default: return .text
    }
  }

  private func endTagOpening(at index: Int) -> Opening {
    guard let byte = source.byte(index + 2) else { return atEnd }
    if byte.isASCIILetter { return tagOpening(at: index, offset: 2) }
    return byte == UInt8(ascii: ">") || !dialect.keepsUnfinished ? .declaration : .text
  }

  private func declarationOpening(at index: Int) -> Opening {
    switch source.has(Self.comment, at: index) {
    case .yes: return .comment
    case .cut: return .cut
    case .no: break
    }
    guard dialect.keepsUnfinished, let byte = source.byte(index + 2) else { return .declaration }
    return byte.isASCIILetter || byte == UInt8(ascii: "[") ? .declaration : .text
  }

  private func tagOpening(at index: Int, offset: Int) -> Opening {
    if !dialect.keepsUnfinished { return .tag(nameOffset: offset) }
    let start = index + offset
    for end in start...(start + Self.longestName) {
      guard let byte = source.byte(end) else { return atEnd }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
        let name = lowercasedASCII(source.bytes[start..<end])
        let isTag = dialect.knows(name) && !missing.elements.contains(name)
        return isTag ? .tag(nameOffset: offset) : .text
      }
    }
    return .text
  }
}
