/// The block of YAML that static sites and note programs put at the head of a Markdown file.
struct FrontMatter {
  /// The value of `title`.
  private(set) var title: String?

  private static let mostLines = 200

  /// Blanks the block, keeping the lines. Nil if there is none.
  init?(cutFrom text: inout [UInt8]) {
    let lines = text.prefix(65_536).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, Self.isFence(first, marks: ["---"]),
      let last = lines.dropFirst().prefix(Self.mostLines).firstIndex(where: {
        Self.isFence($0, marks: ["---", "..."])
      })
    else { return nil }
    let block = lines[1..<last]
    guard block.allSatisfy({ Self.isYAML($0) }) else { return nil }
    for line in block {
      if let value = Self.value(of: "title", in: line) { title = value }
    }
    for index in text.startIndex..<lines[last].endIndex
    where text[index] != UInt8(ascii: "\n") && text[index] != UInt8(ascii: "\r") {
      text[index] = UInt8(ascii: " ")
    }
  }

  private static func isFence(_ line: ArraySlice<UInt8>, marks: [String]) -> Bool {
    let text = String(decoding: line.prefix(8), as: UTF8.self)
    let end = text.lastIndex { !$0.isGap }
    return end.map { marks.contains(String(text[...$0])) } ?? false
  }

  /// A key with a colon, an item, a continuation, a comment or a blank line.
  private static func isYAML(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    return " \t-#\r]}".utf8.contains(first) || line.contains(UInt8(ascii: ":"))
  }

  private static func value(of key: String, in line: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    guard text.lowercased().hasPrefix(key + ":") else { return nil }
    var value = RowText.collapsed(String(text.dropFirst(key.count + 1)))
    for quote in ["\"", "'"]
    where value.hasPrefix(quote) && value.hasSuffix(quote) && value.count > 1 {
      value = String(value.dropFirst().dropLast())
    }
    return value.isEmpty || value == "|" || value == ">" ? nil : value
  }
}
