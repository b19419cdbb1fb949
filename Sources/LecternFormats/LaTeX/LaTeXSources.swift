import LecternModel

/// Texts as LaTeX had them, where plain text does not say all: capitals that their author protected,
/// mathematics that looks like something else, money that looks like mathematics. A work keeps them in
/// `Metadata.extra`, a line each; each holds as long as it still reads as the text it stands for.
struct LaTeXSources {
  /// Where they are kept. No field of a file is called so: those are in lower case.
  static let name = "LaTeX"

  private var texts: [(plain: String, text: LaTeXText)] = []

  /// Those that a work keeps.
  init(_ kept: String?) {
    for line in (kept ?? "").utf8.split(separator: 0x0A) {
      let text = LaTeXReader.read(Array(line)[...])
      if let plain = CleanText.line(text.text) { texts.append((plain, text)) }
    }
  }

  /// A text of the work as LaTeX had it, or as far as plain text says.
  func text(_ plain: String) -> LaTeXText {
    guard !texts.isEmpty, let line = CleanText.line(plain) else { return LaTeXText(plain: plain) }
    return texts.last { $0.plain == line }?.text ?? LaTeXText(plain: plain)
  }

  /// The lines to keep of texts: those that would else be written otherwise.
  static func kept(titles: [LaTeXText], texts: [LaTeXText]) -> String? {
    let writer = LaTeXWriter()
    var lines: [String] = []
    func keep(_ line: String) {
      if let line = CleanText.line(line), !lines.contains(line) { lines.append(line) }
    }
    for title in titles where !title.isWhatPlainTextSays(protected: CapitalKeeper.ranges) {
      keep(writer.title(title))
    }
    for text in texts where !text.isWhatPlainTextSays(protected: { _ in [] }) {
      keep(writer.text(text))
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension LaTeXText {
  /// Whether it says no more than is made of its plain text.
  fileprivate func isWhatPlainTextSays(protected guess: (LaTeXText) -> [Range<Int>]) -> Bool {
    guard saysMore else { return true }
    let plain = LaTeXText(plain: text)
    // A title without protected capitals says nothing of them.
    return math == plain.math && (protected.isEmpty || protected == guess(plain))
  }
}
