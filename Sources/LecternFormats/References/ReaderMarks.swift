import LecternModel

/// What reference managers write down about their reader.
enum ReaderMarks {
  /// JabRef's `readstatus` and Lectern's own states. Nil for what is no state of Lectern's (`skimmed`).
  static func state(_ text: String) -> ReadingState? { ReadingState(rawValue: text.lowercased()) }

  /// BibDesk's `read`, a yes or a no.
  static func isYes(_ text: String) -> Bool {
    ["1", "yes", "true", "y"].contains(text.lowercased())
  }

  /// Half stars from `rank4`, `4`, `4.5` or `★★★★`, of five.
  static func rating(_ text: String) -> Int? {
    let word = text.lowercased()
    if !word.isEmpty, word.allSatisfy({ $0 == "★" || $0 == "*" }) {
      return word.count <= 5 ? word.count * 2 : nil
    }
    let number = word.hasPrefix("rank") ? String(word.dropFirst(4)) : word
    guard let stars = Double(number), stars > 0, stars <= 5 else { return nil }
    return Int((stars * 2).rounded())
  }

  /// `rank4`, as JabRef has it; `rank4.5` for half a star more.
  static func ranking(_ rating: Int) -> String { "rank" + Stars.number(halves: rating) }
}
