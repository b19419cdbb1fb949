/// Tells the capitals of a title that a style would make small: those of words with a capital behind their
/// first letter (`DNA`, `arXiv`) and of single letters; and in a title that is written like a sentence, of
/// every word with a capital but the first.
enum CapitalKeeper {
  /// What of a title is to be protected, in bytes and in its order. Nothing in mathematics is.
  static func ranges(in title: LaTeXText) -> [Range<Int>] {
    var text = title.text
    return text.withUTF8 { ranges(in: $0, math: title.math) }
  }

  private static func ranges(
    in bytes: UnsafeBufferPointer<UInt8>, math: [Range<Int>]
  ) -> [Range<Int>] {
    // Without a capital there is nothing to protect.
    guard bytes.contains(where: { $0 &- 0x41 < 26 || $0 >= 0x80 }) else { return [] }
    let words = words(bytes[...])
    let isSentence = isSentence(words)
    var ranges: [Range<Int>] = []
    guard !math.isEmpty else {
      keep(words, isSentence, isStart: true, &ranges)
      return ranges
    }
    var start = 0
    for end in math.map(\.lowerBound) + [bytes.count] where end >= start {
      keep(Self.words(bytes[start..<end]), isSentence, isStart: start == 0, &ranges)
      start = math.first { $0.lowerBound == end }?.upperBound ?? end
    }
    return ranges
  }

  private static func keep(
    _ words: [TitleWord], _ isSentence: Bool, isStart: Bool, _ ranges: inout [Range<Int>]
  ) {
    var beginsSentence = isStart
    for word in words {
      let isName = isSentence && !beginsSentence && word.start.isCapital
      if isName || word.needsCapitals, let range = word.protectable { ranges.append(range) }
      beginsSentence = word.endsSentence
    }
  }

  /// Whether a title has capitals as a sentence has.
  private static func isSentence(_ title: [TitleWord]) -> Bool {
    var (letters, capitals) = (0, 0)
    for word in title.dropFirst() where word.isLong && word.start.isLetter {
      letters += 1
      if word.start.isCapital { capitals += 1 }
    }
    return capitals * 2 < letters
  }

  private static func words(_ text: TitleWord.Bytes) -> [TitleWord] {
    var words: [TitleWord] = []
    words.reserveCapacity(16)
    var (start, end) = (text.startIndex, text.startIndex)
    while end < text.endIndex {
      if text[end] == 0x20 {
        words.append(TitleWord(text[start..<end]))
        start = end + 1
      }
      end += 1
    }
    words.append(TitleWord(text[start...]))
    return words
  }
}

/// A word of a title. Most are ASCII, where looking at bytes is enough.
private struct TitleWord {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  let bytes: Bytes
  private let isASCII: Bool

  init(_ bytes: Bytes) {
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  private var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the next word begins a sentence or a subtitle.
  var endsSentence: Bool {
    switch bytes.last {
    case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Whether it has more than three signs.
  var isLong: Bool { bytes.count > 3 && (isASCII || text.count > 3) }

  /// What it begins with.
  var start: (isLetter: Bool, isCapital: Bool) {
    guard let first = bytes.first else { return (false, false) }
    if first < 0x80 { return (Self.isLetter(first), Self.isCapital(first)) }
    let sign = text.first
    return (sign?.isLetter == true, sign?.isUppercase == true)
  }

  /// Whether a capital stands behind the first letter, or is the word.
  var needsCapitals: Bool {
    guard isASCII else {
      let letters = text.filter(\.isLetter)
      if letters.count == 1, let only = letters.first { return only.isUppercase && only != "A" }
      return letters.dropFirst().contains(where: \.isUppercase)
    }
    guard let first = bytes.firstIndex(where: Self.isLetter) else { return false }
    let rest = bytes[(first + 1)...]
    if rest.contains(where: Self.isCapital) { return true }
    let isAlone = !rest.contains(where: Self.isLetter)
    return isAlone && Self.isCapital(bytes[first]) && bytes[first] != UInt8(ascii: "A")
  }

  /// Where the word stands, without the punctuation around it; nil where it holds what no braces may
  /// part.
  var protectable: Range<Int>? {
    guard !bytes.contains(where: Self.isLaTeX) else { return nil }
    guard isASCII else {
      let text = text
      guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }),
        let last = text.lastIndex(where: { $0.isLetter || $0.isNumber })
      else { return nil }
      let start = bytes.startIndex + text.utf8.distance(from: text.startIndex, to: first)
      return start..<(start + text[first...last].utf8.count)
    }
    guard let first = bytes.firstIndex(where: Self.isWord),
      let last = bytes.lastIndex(where: Self.isWord)
    else { return nil }
    return first..<(last + 1)
  }

  private static func isLaTeX(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte.isDigit }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
