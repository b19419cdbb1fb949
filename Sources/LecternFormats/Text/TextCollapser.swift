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
  mutating func add(_ text: String, keepingLines: Bool = false) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: add(keepingLines ? .line : .space)
      case 0x20, 0x09...0x0D, 0x85: add(.space)
      case 0...0x1F, 0x7F...0x9F, 0xFEFF: continue
      default:
        if gap != .none { closeGap() }
        if scalar.value < 0x80 {
          output.append(UInt8(scalar.value))
        } else {
          output.append(contentsOf: String(scalar).utf8)
        }
      }
    }
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
