/// The text of names, in which braces keep together what they hold.
enum NameText {
  /// The pieces between separators outside braces.
  static func split(_ bytes: ByteSlice, at separator: UInt8) -> [ByteSlice] {
    var pieces: [ByteSlice] = []
    var start = bytes.startIndex
    var depth = 0
    for place in bytes.indices {
      depth = max(0, depth + step(bytes[place]))
      if depth == 0, bytes[place] == separator {
        pieces.append(bytes[start..<place])
        start = place + 1
      }
    }
    return pieces + [bytes[start...]]
  }

  /// The words outside braces, each without its braces. A tie (`~`) parts words too.
  static func words(_ bytes: ByteSlice) -> [NameWord] {
    var words: [NameWord] = []
    var word: [UInt8] = []
    var depth = 0
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      depth = max(0, depth + step(byte))
      let blank = byte == UInt8(ascii: "~") ? 1 : Blank.length(bytes, at: place)
      if blank > 0, depth == 0 {
        if !word.isEmpty { words.append(NameWord(text: word[...].text)) }
        word = []
      } else if step(byte) == 0 {
        word.append(byte)
      }
      place += max(1, blank)
    }
    if !word.isEmpty { words.append(NameWord(text: word[...].text)) }
    return words
  }

  /// The text without braces, its words joined by single blanks.
  static func plain(_ bytes: ByteSlice) -> String {
    words(bytes[...]).map(\.text).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }

  /// Whether one pair of braces holds all.
  static func isBraced(_ bytes: ByteSlice) -> Bool {
    let trimmed = Blank.trim(bytes)
    guard trimmed.first == UInt8(ascii: "{"), trimmed.last == UInt8(ascii: "}") else {
      return false
    }
    var depth = 0
    for place in trimmed.indices.dropLast() {
      depth += step(trimmed[place])
      if depth == 0 { return false }
    }
    return true
  }

  /// Parted where `and` stands as a word outside braces; `&` too, unless BibTeX's rule is asked for.
  static func splitAtAnd(_ bytes: ByteSlice, isBibTeX: Bool) -> [ByteSlice] {
    var pieces: [ByteSlice] = []
    var start = bytes.startIndex
    var depth = 0
    var place = bytes.startIndex
    while place < bytes.endIndex {
      depth = max(0, depth + step(bytes[place]))
      let width = depth == 0 ? andLength(bytes, at: place, isBibTeX: isBibTeX) : 0
      if width > 0 {
        pieces.append(bytes[start..<place])
        start = place + width
      }
      place += max(1, width)
    }
    return pieces + [bytes[start...]]
  }

  private static func andLength(_ bytes: ByteSlice, at place: Int, isBibTeX: Bool) -> Int {
    let rest = bytes[place...]
    let isSign = rest.first == UInt8(ascii: "&") && !isBibTeX
    guard isSign || rest.startsIgnoringCase("and") else { return 0 }
    let width = isSign ? 1 : 3
    let (before, behind) = (bytes.byte(at: place - 1), bytes.byte(at: place + width))
    // At an end of the text it parts a name from nothing; alone it is a name.
    let isAlone = isBlank(before) && isBlank(behind) && (before != nil || behind != nil)
    return isAlone ? width : 0
  }

  private static func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 } ?? true }

  private static func step(_ byte: UInt8) -> Int {
    byte == UInt8(ascii: "{") ? 1 : (byte == UInt8(ascii: "}") ? -1 : 0)
  }
}
