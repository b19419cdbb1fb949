internal import LecternModel

/// The running text of a PDF: its lines are where the page had room for no more, and mean nothing.
public enum PDFProse {
  /// Paragraphs, each in one line and an empty line between them, from what `pdftotext` prints: lines,
  /// an empty one between blocks, a form feed behind each page. A paragraph that goes on overleaf is one,
  /// and words that were parted at a line's end are whole again.
  public static func text(_ printed: String) -> String {
    var paragraphs: [String] = []
    for page in printed.split(separator: "\u{0C}") {
      let blocks = blocks(of: page)
      var rest = blocks[...]
      if let last = paragraphs.last, let first = rest.first, isOpen(last), startsLow(first) {
        paragraphs[paragraphs.count - 1] = joined(last, first)
        rest.removeFirst()
      }
      paragraphs += rest
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func blocks(of page: Substring) -> [String] {
    var blocks: [String] = []
    var block = ""
    for line in page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let words = CleanText.line(String(line)) {
        block = block.isEmpty ? words : joined(block, words)
      } else if !block.isEmpty {
        blocks.append(block)
        block = ""
      }
    }
    return block.isEmpty ? blocks : blocks + [block]
  }

  /// A hyphen behind a letter and before a small one parts a word.
  private static func joined(_ text: String, _ line: String) -> String {
    guard text.hasSuffix("-"), text.dropLast().last?.isLetter == true, startsLow(line) else {
      return text + " " + line
    }
    return text.dropLast() + line
  }

  /// Whether a paragraph may go on: it does not end as a sentence does.
  private static func isOpen(_ text: String) -> Bool {
    text.last.map { $0.isLetter || "-,;".contains($0) } ?? false
  }

  private static func startsLow(_ text: String) -> Bool { text.first?.isLowercase == true }
}
