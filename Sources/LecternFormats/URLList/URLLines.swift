import Bytes
import LecternModel

/// What lists of addresses have in common: a line is an item, a comment, or refused.
enum URLLines {
  enum Reading {
    case item(ImportedItem)
    case refused(String)
  }

  /// Reads every line that is neither blank nor a comment.
  static func read(
    _ input: Input, to sink: (Imported) throws -> Void, parse: (String) -> Reading
  ) throws {
    let stream = try UTF8Stream(input, declaration: .none)
    var lines = TextLines(stream)
    var position = 0
    try sink(.source(SourceDescription()))
    while let line = try lines.next() {
      let text = RowText.collapsed(line.text)
      if text.isEmpty || isComment(text) { continue }
      let tooLong = Reading.refused("the line is longer than \(TextLines.longest) bytes")
      switch line.isCut ? tooLong : parse(text) {
      case .refused(let reason):
        try sink(
          .rejected(Rejection(line: line.number, reason: reason, text: text, row: text)))
      case .item(var item):
        item.place.line = line.number
        item.place.position = position
        position += 1
        try sink(.item(item))
      }
    }
    try stream.tellProblems(to: sink)
  }

  /// Whether most whole lines of a head, and the first, are addresses: an odd one among them is refused when it is
  /// read, and does not make a text of all the others.
  static func isList(_ head: InputHead) -> Bool {
    guard TextHead.isText(head) else { return false }
    var lines = head.text.split(whereSeparator: \.isNewline)
    // The head may end inside a line.
    if head.bytes.count >= InputHead.size, lines.count > 1 { lines.removeLast() }
    let content = lines.map { RowText.collapsed(String($0)) }
      .filter { !$0.isEmpty && !isComment($0) }
    func isOne(_ line: String) -> Bool { isAddress(line) || NewsboatImport.isCommand(line) }
    guard let first = content.first, isOne(first) else { return false }
    let addresses = content.count(where: isOne)
    return addresses == content.count
      || addresses * 2 > content.count && !content.contains { MarkdownRecognition.isSign($0[...]) }
  }

  static func isComment(_ line: String) -> Bool {
    line.hasPrefix("#") || line.hasPrefix(";") || line.hasPrefix("//")
  }

  /// Whether a text begins with an address, of the web or another.
  static func isAddress(_ text: String) -> Bool {
    let start = text.drop { $0 == "<" }
    let scheme = start.prefix { $0.isASCII && $0.isLetter || $0 == "+" }
    if !scheme.isEmpty, start[scheme.endIndex...].hasPrefix("://") { return true }
    let low = start.prefix(5).lowercased()
    return low.hasPrefix("feed:") || low.hasPrefix("www.")
  }
}
