/// What stands between a label and the id it announces: punctuation and words like `preprint`.
struct Label {
  static let arxivFillers: Set<String> = [
    "abs", "arxiv", "e", "eprint", "format", "html", "id", "identifier", "no", "number", "org",
    "paper", "pdf", "preprint", "print", "src",
  ]
  static let isbnFillers: Set<String> = [
    "10", "13", "and", "cloth", "e", "ebook", "electronic", "epub", "hardback", "hardcover", "hbk",
    "isbn", "kindle", "no", "number", "online", "paper", "paperback", "pbk", "pdf", "print", "s",
  ]
  /// More than this and the label means something else.
  private static let mostFillers = 6
  private static let mostPunctuation = 12

  /// What follows the punctuation.
  private(set) var rest: ByteSlice
  private let fillers: Set<String>
  private var skipped = 0

  /// `bytes` begin behind the label.
  init(_ bytes: ByteSlice, fillers: Set<String> = []) {
    self.fillers = fillers
    rest = bytes
    skipPunctuation()
  }

  /// Whether the next word is one to pass over.
  var isFilled: Bool { fillers.contains(word.lowerText) }

  /// Passes over the next word, if it is one of the fillers.
  mutating func skipFiller() -> Bool {
    guard skipped < Self.mostFillers, isFilled else { return false }
    skipped += 1
    rest = rest.dropFirst(word.count)
    skipPunctuation()
    return true
  }

  /// Goes on behind an id.
  mutating func move(to place: Int) {
    rest = rest[place...]
    skipPunctuation()
  }

  private var word: ByteSlice { rest.prefix(12).prefix(while: ASCII.isAlphanumeric) }

  private mutating func skipPunctuation() {
    let start = rest.startIndex
    while let byte = rest.first, rest.startIndex - start < Self.mostPunctuation {
      let isWide = Punctuation.isTypographic(rest, at: rest.startIndex)
      let blank = max(
        Blank.length(rest, at: rest.startIndex), ISBN.dashLength(rest, at: rest.startIndex))
      if blank > 0 || isWide {
        rest = rest.dropFirst(isWide ? (byte == 0xC2 ? 2 : 3) : blank)
      } else if ":=#._/,;&()[]{}'\"".utf8.contains(byte) {
        rest = rest.dropFirst()
      } else {
        return
      }
    }
  }
}
