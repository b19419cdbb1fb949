/// A tag of a Mustache template, as it stands there.
struct TemplateTag: Equatable {
  /// The sign behind the delimiter (`#`, `^`, `/`, `>` …); nil for a plain name.
  var sign: Character?
  /// What else is in the tag, without blanks around it.
  var content: String
  /// From 1.
  var line: Int
  /// Bytes of text between it and the tag before.
  var literal: Int

  /// What the tag names, without the functions around it: `authors` of `first(authors)`.
  var name: String {
    let inner = content.split(separator: "(", omittingEmptySubsequences: false).last ?? ""
    return String(inner.prefix { $0 != ")" })
  }
}

/// Finds the tags of a template (mustache(5)), in one pass over its bytes.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next tag; nil when only text is left. Throws the line of a tag that doesn't end.
  mutating func next() throws(Unfinished) -> TemplateTag? {
    let start = index
    guard let open = position(of: opening, from: index) else { return nil }
    skip(to: open + opening.count)
    let begin = line
    let sign = index < bytes.count ? Self.signs[bytes[index]] : nil
    if sign != nil { skip(to: index + 1) }
    let end = ending(of: sign)
    guard let close = position(of: end, from: index) else {
      throw Unfinished(line: begin, opening: String(decoding: opening, as: UTF8.self))
    }
    let content = String(decoding: bytes[index..<close], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    skip(to: close + end.count)
    if sign == "=" { changeDelimiters(content) }
    return TemplateTag(sign: sign, content: content, line: begin, literal: open - start)
  }

  /// Where a tag begins that doesn't end, and the delimiter it begins with.
  struct Unfinished: Error {
    var line: Int
    var opening: String
  }

  private func ending(of sign: Character?) -> [UInt8] {
    switch sign {
    case "{": Array("}".utf8) + closing
    case "=": Array("=".utf8) + closing
    default: closing
    }
  }

  private mutating func changeDelimiters(_ content: String) {
    let parts = content.split(separator: " ")
    guard parts.count == 2 else { return }
    opening = Array(parts[0].utf8)
    closing = Array(parts[1].utf8)
  }

  private mutating func skip(to end: Int) {
    for byte in bytes[index..<end] where byte == UInt8(ascii: "\n") { line += 1 }
    index = end
  }

  private func position(of part: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, start <= bytes.count - part.count else { return nil }
    return (start...(bytes.count - part.count)).first {
      bytes[$0] == first && bytes[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  private static let signs: [UInt8: Character] = Dictionary(
    uniqueKeysWithValues: "#^/!>{&=<$%".map { ($0.asciiValue ?? 0, $0) })
}
