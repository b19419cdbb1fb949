/// Blanks the lines on which cmark would spend more than linear time or memory.
///
/// The limits are far beyond what people write; what hits them is hostile or no Markdown at all.
struct LineGuard {
  /// Longest line, in bytes. cmark scans some lines once per sign.
  static let lineLength = 16_384
  /// Most quote and list marks before a line's text. cmark walks all open containers at each line.
  static let nesting = 100
  /// Most columns of a table.
  static let columns = 200
  /// Most cells that a document's tables may leave out of their rows. cmark makes each of them.
  static let missingCells = 500_000
  /// Most lines of `|--|` in a row of lines without a blank one. cmark tries all lines before each.
  static let delimiterRows = 64
  /// Most pictures in a row of lines without a blank one. cmark compares each with each.
  static let pictures = 2_000

  private(set) var faults: [MarkdownFault] = []
  private var columns = 0
  private var missing = 0
  private var delimiterRows = 0
  private var pictures = 0

  /// The text with bad lines made of spaces, so that all others keep their place.
  mutating func tame(_ text: [UInt8]) -> [UInt8] {
    var tamed = text
    var start = 0
    var number = 1
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "\r") {
        end += 1
      }
      if let reason = fault(in: text[start..<end]) {
        let shown = String(decoding: text[start..<min(end, start + 500)], as: UTF8.self)
        faults.append(MarkdownFault(line: number, reason: reason, text: shown))
        for index in start..<end { tamed[index] = UInt8(ascii: " ") }
      }
      let isPair =
        end + 1 < text.count && text[end] == UInt8(ascii: "\r")
        && text[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    return tamed
  }

  /// Why a line can't be read, if so.
  private mutating func fault(in line: ArraySlice<UInt8>) -> String? {
    if line.count > Self.lineLength {
      return "the line is \(line.count) bytes long, and \(Self.lineLength) is the most"
    }
    let facts = LineFacts(line)
    if facts.nesting > Self.nesting { return "quotes or lists are nested too deeply here" }
    if facts.isBlank {
      (columns, delimiterRows, pictures) = (0, 0, 0)
      return nil
    }
    return tableFault(facts) ?? pictureFault(facts)
  }

  private mutating func tableFault(_ line: LineFacts) -> String? {
    if line.isDelimiterRow {
      delimiterRows += 1
      if line.pipes > Self.columns || delimiterRows > Self.delimiterRows {
        return "the table has too many columns or heads"
      }
      columns = max(columns, line.pipes)
      return nil
    }
    missing += max(0, columns - line.pipes)
    return missing > Self.missingCells ? "the table's rows leave out too many cells" : nil
  }

  private mutating func pictureFault(_ line: LineFacts) -> String? {
    if line.beginsItem { pictures = 0 }
    pictures += line.pictures
    return pictures > Self.pictures ? "too many pictures in one paragraph" : nil
  }
}
