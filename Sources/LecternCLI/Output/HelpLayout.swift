/// Lays a page of help out for a width: prose is filled, what stands in columns hangs under its column, and lines that
/// fit stay as they are.
enum HelpLayout {
  /// The widest that is easy to read.
  static let most = 100

  static func fitted(_ page: String, width: Int) -> String {
    var blocks: [Block] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      let block = Block(line)
      if let last = blocks.last, last.isContinued(by: block) {
        blocks[blocks.count - 1].text += " " + block.text
      } else {
        blocks.append(block)
      }
    }
    return blocks.flatMap { $0.lines(width: width) }.joined(separator: "\n")
  }

  /// Text that flows, with what stands before it.
  private struct Block {
    enum Form {
      /// Words from edge to edge.
      case prose
      /// Text in the last of some columns, or alone far from the edge.
      case cell
      /// An example, or a heading: it ends with its line.
      case line
      case blank
    }

    var form: Form
    var head: String
    var text: String

    /// From here on nothing but a column begins.
    private static let far = 6

    init(_ line: Substring) {
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      guard !rest.isEmpty else {
        (form, head, text) = (.blank, "", "")
        return
      }
      if let gap = rest.ranges(of: #/  +/#).last {
        (form, head, text) = (
          .cell, String(line[..<gap.upperBound]), String(rest[gap.upperBound...])
        )
      } else if indent.count >= Self.far {
        (form, head, text) = (.cell, String(indent), String(rest))
      } else {
        let isHeading = !rest.contains { $0.isLowercase }
        form = indent.isEmpty && !isHeading ? .prose : .line
        (head, text) = (String(indent), String(rest))
      }
    }

    private var column: Int { TextWidth.of(head) }

    func isContinued(by next: Block) -> Bool {
      switch form {
      case .prose: next.form == .prose
      case .cell:
        next.form == .cell && next.head.allSatisfy { $0 == " " } && next.column == column
      case .line, .blank: false
      }
    }

    func lines(width: Int) -> [String] {
      switch form {
      case .blank: return [""]
      case .prose: return TextWrap.lines(text, width: width)
      case .line:
        guard TextWidth.of(head + text) > width else { return [head + text] }
        return TextWrap.lines(
          text, width: width, first: head, rest: String(repeating: " ", count: column + 2))
      case .cell where width - column >= HelpLayout.least:
        return TextWrap.lines(
          text, width: width, first: head, rest: String(repeating: " ", count: column))
      case .cell:
        let indent = String(repeating: " ", count: 4)
        let name = TextWrap.lines(head, width: width, first: head.hasPrefix("  ") ? "  " : "")
        return (head.allSatisfy { $0 == " " } ? [] : name)
          + TextWrap.lines(text, width: width, first: indent, rest: indent)
      }
    }
  }

  /// A column that is narrower than this is no place for a sentence.
  private static let least = 24
}
