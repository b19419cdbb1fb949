/// The program that opens links, as `$BROWSER` names it: a command with arguments, in which `%s` stands for the link,
/// or several with colons between them, of which the first that is there is taken.
public struct BrowserCommand: Sendable {
  private let commands: [[String]]

  /// Understands the text of the setting; of one without a command the standard is taken.
  public init(_ text: String) {
    let commands = text.split(separator: ":").map { Self.words($0) }.filter { !$0.isEmpty }
    self.commands = commands.isEmpty ? [[SettingKey.browser.standard]] : commands
  }

  /// The words to run for a link, of the first command whose program is there, else of the first.
  public func words(for link: String, has isThere: (String) -> Bool) -> [String] {
    let command = commands.first { isThere($0[0]) } ?? commands[0]
    let hasPlace = command.contains { $0.contains("%s") }
    return hasPlace ? command.map { $0.replacing("%s", with: link) } : command + [link]
  }

  /// Words with blanks between them; quotes and backslashes keep a blank in a word.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped || (quote != nil && character != quote && character != "\\") {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if character == "\"" || character == "'" {
        (quote, word) = (character, word ?? "")
      } else if character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
