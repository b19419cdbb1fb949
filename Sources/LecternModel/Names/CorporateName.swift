/// Tells bodies from people.
enum CorporateName {
  /// `others`, `et al.`
  static func isOthers(_ text: String) -> Bool {
    ["others", "et al", "et al.", "et. al.", "and others", "u. a."].contains(text.lowercased())
  }

  /// Whether words name a body, or something else that has no family name.
  static func isBody(_ words: [NameWord]) -> Bool {
    guard let first = words.first else { return true }
    if words.count > 1, first.text == "The" { return true }
    let lower = words.map { $0.text.lowercased().filter { $0 != "." && $0 != "," } }
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
