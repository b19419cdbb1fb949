internal import Foundation

/// Writes what is beyond ASCII with LaTeX's commands: accents, letters and signs by their names, what has
/// one in mathematics alone with it (`\ensuremath{\alpha}`), small raised and lowered digits as such, all else
/// by its number (`\symbol{"4E2D}`, which XeLaTeX and LuaLaTeX print).
enum LaTeXASCII {
  /// The text of a field, in ASCII alone.
  static func text(_ text: String) -> String {
    guard !text.isASCII else { return text }
    var out = ""
    for character in text {
      out += character.utf8.allSatisfy { $0 < 0x80 } ? String(character) : command(of: character)
    }
    return out
  }

  private static func command(of character: Character) -> String {
    if let known = signs[character] { return known }
    let scalars = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
    let marks = scalars.dropFirst().map { LaTeXAccents.commands[$0] }
    guard let base = scalars.first, base.isASCII || LaTeXSymbols.commands[base] != nil,
      base.properties.isAlphabetic, marks.count < LaTeXReader.mostMarks, !marks.contains(nil)
    else { return String(character).unicodeScalars.map(number).joined() }
    let letter = LaTeXSymbols.commands[base].map { "\\\($0)" } ?? String(base)
    guard !marks.isEmpty else { return "{\(letter)}" }
    // The mark next to the letter is the innermost.
    let accents = marks.reversed().compactMap { $0.map { "\\\($0)" } }
    return "{" + accents.joined(separator: "{") + "{" + letter
      + String(repeating: "}", count: accents.count + 1)
  }

  private static func number(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let name = LaTeXSymbols.commands[scalar] { return "{\\\(name)}" }
    if let name = LaTeXSymbols.formulas[scalar] { return "{\\ensuremath{\\\(name)}}" }
    if let raised = raised[scalar] { return "{\\\(raised.command){\(raised.text)}}" }
    return "{\\symbol{\"\(String(scalar.value, radix: 16, uppercase: true))}}"
  }

  private static let signs: [Character: String] = ["\u{A0}": "~"]

  /// `₂` is `\textsubscript{2}`.
  private static let raised: [Unicode.Scalar: (command: String, text: Character)] = {
    var signs: [Unicode.Scalar: (command: String, text: Character)] = [:]
    for command in ["textsubscript", "textsuperscript"] {
      for (text, small) in LaTeXCommands.raised[command] ?? [:] {
        for scalar in small.unicodeScalars { signs[scalar] = (command, text) }
      }
    }
    return signs
  }()
}
