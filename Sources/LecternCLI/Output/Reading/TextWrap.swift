/// Words in lines of a width.
enum TextWrap {
  /// A text beside an indent in as many lines as the terminal needs for it; into a pipe it goes as it is.
  static func fitted(_ text: String, behind indent: Int = 0) -> [String] {
    let room = max(4, Terminal.lineWidth - indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
      TextWidth.of(String(part)) <= room ? [String(part)] : lines(String(part), width: room)
    }
  }

  /// A message: what is too wide is wrapped, but for lines that are indented, as rows and marks under a word are.
  static func prose(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let isFitting = line.first == " " || TextWidth.of(String(line)) <= width
      return isFitting ? [String(line)] : lines(String(line), width: width)
    }.joined(separator: "\n")
  }

  /// Lines with something before the first, and as many blanks as it takes before the rest.
  static func hung(_ lines: [String], behind head: String, of indent: Int) -> [String] {
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? head : blank) + $1 }
  }

  /// Lines of at most `width` columns, a break of the text's own kept. A word that is longer than a line is
  /// broken; so is text of scripts without spaces, between any two signs.
  static func lines(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var used = TextWidth.of(first)
    var isEmpty = true
    func next() {
      lines.append(line)
      line = rest
      used = TextWidth.of(rest)
      isEmpty = true
    }
    for (number, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { next() }
      for word in part.split(separator: " ") {
        let wide = TextWidth.of(String(word))
        if !isEmpty, used + 1 + wide <= width {
          line += " " + word
          used += 1 + wide
          continue
        }
        if !isEmpty, !breaks(word) || used + 2 >= width { next() }
        if !isEmpty {
          line += " "
          used += 1
        }
        if used + wide <= width {
          line += word
          used += wide
        } else {
          for character in word {
            let one = TextWidth.of(String(character))
            if used + one > width, !isEmpty { next() }
            line.append(character)
            used += one
            isEmpty = false
          }
        }
        isEmpty = false
      }
    }
    lines.append(line)
    return lines
  }

  /// Whether a word may be broken anywhere, as a sentence of a script without spaces.
  private static func breaks(_ word: Substring) -> Bool {
    word.contains { TextWidth.of(String($0)) == 2 }
  }
}
