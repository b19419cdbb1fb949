// Programs that write addresses without escaping them (linkding) put quotes into quoted values:
// `HREF="https://x.y/?q="a b"" PRIVATE="0"`. By the rules of HTML the value ends at its second quote, and an
// attribute named `a` follows.
extension HTMLTagScanner {
  /// Gives each quoted value what belongs to it behind a quote of its own: where text follows a closing quote
  /// without a space, up to the attribute that ends in a stray quote. If a proper attribute comes
  /// first, the space was forgotten and all stays as it is.
  mutating func joinQuotes(_ bytes: [UInt8], from start: Int) {
    guard attributes.count > 1 else { return }
    let quote = UInt8(ascii: "\"")
    var index = 0
    while index + 1 < attributes.count {
      let value = attributes[index].value
      let isJoined =
        value.upperBound + 1 == attributes[index + 1].name.lowerBound
        && bytes[start + value.upperBound] == quote && bytes[start + value.lowerBound - 1] == quote
      if isJoined, let last = lastPiece(behind: index, bytes, from: start) {
        attributes[index].value = value.lowerBound..<attributes[last].end - 1
        attributes.removeSubrange(index + 1...last)
      }
      index += 1
    }
  }

  /// The attribute that ends in a quote which does not end its value.
  private func lastPiece(behind first: Int, _ bytes: [UInt8], from start: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    for index in attributes.indices.dropFirst(first + 1) {
      let piece = attributes[index]
      let isQuoted = !piece.value.isEmpty && bytes[start + piece.value.lowerBound - 1] == quote
      if !isQuoted, bytes[start + piece.end - 1] == quote { return index }
      if isQuoted,
        !bytes[start + piece.name.lowerBound..<start + piece.name.upperBound].contains(quote)
      {
        return nil
      }
    }
    return nil
  }
}

extension HTMLTagScanner.Span {
  /// Where its name ends, or its value if there is one.
  fileprivate var end: Int { max(name.upperBound, value.upperBound) }
}
