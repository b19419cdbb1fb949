import LecternModel

/// The link within whose address a text ends. What there is of the address would pass for a whole one, since
/// addresses in a text are links too.
struct CutLink {
  /// Where the link begins.
  private let start: Int
  private let line: Int

  /// Nil where the text ends elsewhere.
  init?(in text: [UInt8]) {
    let lineStart = text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let last = text[lineStart...]
    guard let start = Self.inline(last) ?? Self.bracketed(last) else { return nil }
    self.start = start
    line = text[..<lineStart].count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// Takes the link out of its text.
  func refuse(from text: inout [UInt8]) -> Rejection {
    let link = String(decoding: text[start...], as: UTF8.self)
    text.removeLast(text.count - start)
    return Rejection(
      line: line, reason: "the file ends within this link: get the whole file", text: link)
  }

  /// `[Title](https://exam`
  private static func inline(_ line: ArraySlice<UInt8>) -> Int? {
    guard let open = line.lastIndex(of: UInt8(ascii: "(")), open > line.startIndex,
      line[open - 1] == UInt8(ascii: "]"), !line[open...].contains(UInt8(ascii: ")"))
    else { return nil }
    return line[..<open].lastIndex(of: UInt8(ascii: "["))
  }

  /// `<https://exam`
  private static func bracketed(_ line: ArraySlice<UInt8>) -> Int? {
    guard let open = line.lastIndex(of: UInt8(ascii: "<")),
      !line[open...].contains(UInt8(ascii: ">")),
      line[open...].dropFirst().starts(with: "http".utf8)
    else { return nil }
    return open
  }
}
