import LecternModel

/// Texts as LaTeX had them, where plain text does not say all: capitals that their author protected,
/// mathematics that looks like something else, money that looks like mathematics. A work keeps them in
/// `Metadata.extra`, a line each; each holds as long as it still reads as the text it stands for.
struct LaTeXSources {
  /// Where they are kept. No field of a file is called so: those are in lower case.
  static let name = "LaTeX"

  private var texts: [String: LaTeXText] = [:]

  /// Those that a work keeps.
  init(_ kept: String?) {
    for line in (kept ?? "").utf8.split(separator: 0x0A) {
      let text = LaTeXReader.read(Array(line)[...])
      if let plain = CleanText.line(text.text) { texts[plain] = text }
    }
  }

  /// A text of the work as LaTeX had it, or as far as plain text says.
  func text(_ plain: String) -> LaTeXText {
    let known = texts.isEmpty ? nil : CleanText.line(plain).flatMap { texts[$0] }
    return known ?? LaTeXText(plain: plain)
  }

  /// The lines to keep of texts: those that would else be written otherwise.
  static func kept(titles: [LaTeXText], texts: [LaTeXText]) -> String? {
    let writer = LaTeXWriter()
    var lines: [String] = []
    func keep(_ text: LaTeXText, _ write: (LaTeXText) -> String) {
      let line = CleanText.line(write(text))
      let guess = CleanText.line(write(LaTeXText(plain: text.text)))
      if let line, line != guess, !lines.contains(line) { lines.append(line) }
    }
    for text in titles where text.saysMore { keep(text, writer.title) }
    for text in texts where text.saysMore { keep(text, writer.text) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
