/// Keywords in one text.
enum ReferenceTags {
  /// Parted by semicolons where there is one, else by commas. What stands in braces stays together.
  static func split(_ text: String) -> [String] {
    split(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same of LaTeX, whose braces are groups.
  static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let places = separators(of: text)
    let all = places.contains { text[$0] == semicolon } ? semicolon : comma
    let ends = places.filter { text[$0] == all }
    let starts = [text.startIndex] + ends.map { $0 + 1 }
    return zip(starts, ends + [text.endIndex]).map { text[$0..<$1] }
  }

  /// Whether a tag would be taken apart.
  static func isParted(_ tag: String) -> Bool { tag.hasByte { $0 == comma || $0 == semicolon } }

  /// Those that stand in no braces.
  private static func separators(of text: ArraySlice<UInt8>) -> [Int] {
    var depth = 0
    return text.indices.filter { place in
      switch text[place] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      case comma, semicolon: return depth == 0
      default: break
      }
      return false
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let semicolon = UInt8(ascii: ";")
}
