/// Words on a line, of which those in double quotes may hold spaces.
enum QuotedWords {
  struct Word: Hashable {
    var text: String
    var isQuoted: Bool
  }

  /// A quote that is never closed ends with the line. A backslash keeps a quote from ending a word.
  static func split(_ line: String) -> [Word] {
    var words: [Word] = []
    var rest = line[...]
    while let first = rest.first {
      if first.isGap {
        rest.removeFirst()
      } else if first == "\"" {
        rest.removeFirst()
        words.append(Word(text: quoted(&rest), isQuoted: true))
      } else {
        let word = rest.prefix { !$0.isGap }
        rest = rest[word.endIndex...]
        words.append(Word(text: String(word), isQuoted: false))
      }
    }
    return words
  }

  private static func quoted(_ rest: inout Substring) -> String {
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      if character == "\\", let next = rest.popFirst() {
        text.append(next)
      } else {
        text.append(character)
      }
    }
    return text
  }
}
