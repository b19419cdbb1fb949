/// Gathers text with its white space collapsed and control characters left out.
struct TextCollapser {
  /// Space between two words, the stronger replacing the weaker.
  enum Gap: Int, Comparable {
    case none, space, line, paragraph

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private var output: [UInt8] = []
  private var gap = Gap.none
  /// The strongest gap that is kept as it is; stronger ones become this.
  private let strongest: Gap

  /// Text of one line, or of several.
  init(lines: Bool) { strongest = lines ? .paragraph : .space }

  /// What has been gathered, without white space at its ends.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Asks for a gap before whatever comes next.
  mutating func add(_ wanted: Gap) { gap = max(gap, min(wanted, strongest)) }

  /// Adds text. `keepingLines`: its line ends are line ends, as in `pre`.
  mutating func add(_ text: ArraySlice<UInt8>, keepingLines: Bool = false) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte > 0x20, byte < 0x7F {
        if gap != .none { closeGap() }
        output.append(byte)
        index += 1
      } else {
        index += addOther(text[index...], keepingLines: keepingLines)
      }
    }
  }

  /// Adds a character that is no letter or sign of ASCII; gives its length in bytes.
  private mutating func addOther(_ text: ArraySlice<UInt8>, keepingLines: Bool) -> Int {
    let first = text[text.startIndex]
    switch first {
    case 0x0A: add(keepingLines ? .line : .space)
    case 0x20, 0x09...0x0D: add(.space)
    case 0...0x1F, 0x7F: break
    default:
      let character = text.prefix(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1)
      if Self.lineEnds.contains(where: character.elementsEqual) {
        add(keepingLines ? .line : .space)
      } else if !Self.isControl(character) {
        if gap != .none { closeGap() }
        output += character
      }
      return character.count
    }
    return 1
  }

  /// U+0085, U+2028, U+2029.
  private static let lineEnds: [[UInt8]] = [
    [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9],
  ]

  /// U+0080 to U+009F, and U+FEFF.
  private static func isControl(_ character: ArraySlice<UInt8>) -> Bool {
    character.elementsEqual([0xEF, 0xBB, 0xBF])
      || (character.count == 2 && character.first == 0xC2 && character.last ?? 0xFF <= 0x9F)
  }

  private mutating func closeGap() {
    if !output.isEmpty {
      switch gap {
      case .none: break
      case .space: output.append(UInt8(ascii: " "))
      case .line: output.append(UInt8(ascii: "\n"))
      case .paragraph: output += "\n\n".utf8
      }
    }
    gap = .none
  }
}
