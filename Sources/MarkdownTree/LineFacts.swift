/// What `LineGuard` asks of a line.
struct LineFacts {
  /// Quote and list marks before the text.
  private(set) var nesting = 0
  /// Whether the text is an item of a list, which ends the paragraph before it.
  private(set) var beginsItem = false
  /// Nothing but white space.
  private(set) var isBlank = true
  /// Made of `|`, `-` and `:` only, with at least one `|`.
  private(set) var isDelimiterRow = false
  private(set) var pipes = 0
  /// How often `![` stands in it.
  private(set) var pictures = 0

  init(_ line: ArraySlice<UInt8>) {
    readMarks(line)
    var others = 0
    var before: UInt8 = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "["): if before == UInt8(ascii: "!") { pictures += 1 }
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      default: break
      }
      isBlank = false
      if !Self.delimiters.contains(byte) { others += 1 }
      before = byte
    }
    isDelimiterRow = pipes > 0 && others == 0
  }

  private mutating func readMarks(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index < line.endIndex {
      let next = index + 1 < line.endIndex ? line[index + 1] : UInt8(ascii: " ")
      let isFollowed = next == UInt8(ascii: " ") || next == UInt8(ascii: "\t")
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: ">"): nesting += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        guard isFollowed else { return }
        nesting += 1
        beginsItem = true
      default: return
      }
      index += 1
    }
  }

  private static let delimiters: [UInt8] = Array("|-: \t>".utf8)
}
