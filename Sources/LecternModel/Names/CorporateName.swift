/// Tells bodies from people.
enum CorporateName {
  /// `others`, `et al.`
  static func isOthers(_ bytes: ByteSlice) -> Bool {
    // No such word is longer, with the blanks and braces around it, or begins otherwise.
    guard bytes.count < 24, let first = bytes.first(where: ASCII.isLetter),
      "aeou".utf8.contains(ASCII.lower(first))
    else { return false }
    return others.contains(NameText.plain(bytes).lowercased())
  }

  private static let others: Set = [
    "others", "et al", "et al.", "et. al.", "and others", "u. a.",
  ]

  /// Whether words name a body, or something else that has no family name.
  static func isBody(_ words: [NameWord]) -> Bool {
    guard let first = words.first else { return true }
    if words.count > 1, first.text == "The" { return true }
    let lower = words.map(\.folded)
    if lower.contains(where: NameTables.bodyWords.contains) { return true }
    if words.contains(where: { hasDigit($0.text) }) { return true }
    guard words.count == 1 else { return false }
    return NameTables.bodies.contains(lower[0]) || isAcronym(first.text)
  }

  /// `NASA`, `W3C`.
  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }

  private static func hasDigit(_ text: String) -> Bool { text.utf8.contains(where: ASCII.isDigit) }
}
