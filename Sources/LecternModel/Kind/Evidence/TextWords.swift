/// Words of a heading, title or remark.
enum TextWords {
  /// A word in lower case.
  struct Token: Equatable {
    var word: String
    /// Whether it can be the head of its phrase: nothing follows that it would describe.
    var canBeHead = true
  }

  /// Words behind which a phrase is over, in the languages that `KindText` knows.
  private static let connectors: Set<String> = [
    "about", "and", "at", "by", "covering", "every", "everyone", "for", "from", "i", "in", "of",
    "on", "or", "that", "to", "vs", "we", "which", "with", "you", "using", "als", "am", "auf",
    "aus", "für", "im", "mit", "oder", "über", "und", "von", "zu", "zum", "zur", "au", "avec",
    "dans", "de", "del", "des", "du", "en", "et", "le", "les", "ou", "par", "pour", "sur", "con",
    "el", "la", "las", "los", "o", "para", "por", "sobre", "y", "com", "da", "do", "e", "em",
    "di", "su", "w", "z", "в", "для", "и", "на", "об", "по",
  ]

  /// A text's words and its emoji shortcodes (`:book:`).
  static func split(_ text: String) -> [Token] {
    let bytes = Array(text.lowercased().utf8)[...]
    var tokens: [Token] = []
    var isParted = true
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let shortcode = shortcodeEnd(bytes, at: place)
      let end = shortcode ?? wordEnd(bytes, from: place)
      if end > place {
        let word = bytes[place..<end].text
        if let last = tokens.indices.last, !isParted { tokens[last].canBeHead = endsPhrase(word) }
        tokens.append(Token(word: word))
        isParted = shortcode != nil
        place = end
      } else {
        // Blanks join words, all other signs part them.
        if Blank.length(bytes, at: place) == 0 { isParted = true }
        place += max(1, signLength(bytes, at: place))
      }
    }
    return tokens
  }

  /// Whether a phrase is over where this word begins.
  private static func endsPhrase(_ word: String) -> Bool {
    connectors.contains(word) || word.utf8.first.map(ASCII.isDigit) == true
  }

  private static func shortcodeEnd(_ bytes: ByteSlice, at place: Int) -> Int? {
    guard bytes[place] == UInt8(ascii: ":") else { return nil }
    let name = bytes[(place + 1)...].prefix(24).prefix {
      ASCII.isLetter($0) || $0 == UInt8(ascii: "_")
    }
    guard !name.isEmpty, bytes.byte(at: name.endIndex) == UInt8(ascii: ":") else { return nil }
    return name.endIndex + 1
  }

  /// The end of the word at a place; the place itself where there is none. Dashes and apostrophes
  /// belong to a word that goes on behind them.
  private static func wordEnd(_ bytes: ByteSlice, from start: Int) -> Int {
    var place = start
    while place < bytes.endIndex {
      let byte = bytes[place]
      guard byte < 0x80 || signLength(bytes, at: place) == 0 else { break }
      let isInner = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      let goesOn = place > start && bytes.byte(at: place + 1).map(ASCII.isWord) == true
      guard ASCII.isWord(byte) || (isInner && goesOn) else { break }
      place += 1
    }
    return place
  }

  /// How many bytes the blank or the typographic sign at a place takes; 0 for all else.
  private static func signLength(_ bytes: ByteSlice, at place: Int) -> Int {
    let byte = bytes[place]
    guard byte >= 0xC2 else { return 0 }
    let blank = Blank.length(bytes, at: place)
    if blank > 0 { return blank }
    if Punctuation.isTypographic(bytes, at: place) {
      // U+2019 is the apostrophe of `author’s`.
      let isApostrophe = byte == 0xE2 && bytes.byte(at: place + 2) == 0x99
      return isApostrophe ? 0 : (byte == 0xC2 ? 2 : 3)
    }
    let isDash =
      byte == 0xE2 && bytes.byte(at: place + 1) == 0x80
      && (0x90...0x95).contains(bytes.byte(at: place + 2) ?? 0)
    return isDash ? 3 : 0
  }

  /// Whether a word is of a script that puts no spaces between words, or an emoji.
  static func isUnspaced(_ word: some StringProtocol) -> Bool {
    guard let first = word.unicodeScalars.first?.value else { return false }
    // From the CJK radicals to Hangul, and the pictographs.
    return (0x2E80...0xD7FF).contains(first) || first >= 0x1F000
  }
}
