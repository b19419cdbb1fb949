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

  /// Whether words as they are said name a body, or something else that has no family name.
  static func isBody(_ words: [NameWord]) -> Bool {
    guard let first = words.first else { return true }
    if first.text == "The" { return true }
    if words.contains(where: isBodyWord) { return !isPerson(words) }
    if words.contains(where: { hasDigit($0.text) }) { return true }
    guard words.count > 1, let last = words.last else {
      return NameTables.bodies.contains(first.folded) || isAcronym(first.text)
    }
    if NameTables.firms.contains(first.folded) { return true }
    // `Meta AI`: initials stand behind no body.
    if words.count == 2, last.isBareInitials {
      return NameTables.bodies.contains(first.folded) || isFirm(words)
    }
    return isFirm(words)
  }

  /// Whether the last word is a company's legal form or field, written as such, and can't be a person's initials:
  /// `Foo LLC`, `Novo Nordisk A/S`, `Foo AI`; `AG` behind more than a family name.
  static func isFirm(_ words: [NameWord]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    if isFirmOnly(last) { return true }
    let names = words.dropLast()
    return mayBeFirm(words) && !names.contains(where: \.isInitial)
      && (names.count > 1 || !names[0].hasLowerCase)
  }

  /// Whether a last word is a firm's where nothing else is known of the name.
  static func isFirmOnly(_ last: NameWord) -> Bool {
    NameTables.exactForms.contains(last.text) || NameTables.fields.contains(last.text)
  }

  /// Whether the last word is a firm's, or else initials: `Siemens AG`, `Taylor AG`.
  static func mayBeFirm(_ words: [NameWord]) -> Bool {
    guard words.count > 1, let last = words.last?.text else { return false }
    return NameTables.shortForms.contains(last) || NameTables.fields.contains(last)
  }

  /// Whether words with a comma between them name a body. `Wilson, AG` and `Board, Jane` are people,
  /// whatever their names mean: a comma parts a person's names, but for `Google, Inc.` and
  /// `University of California, Berkeley`.
  static func isBody(_ family: [NameWord], _ given: [NameWord]) -> Bool {
    guard let last = given.last else { return isBody(family) }
    if NameTables.legalForms.contains(last.folded) { return true }
    return family.contains(where: isBodyWord)
      && family.contains { NameTables.links.contains($0.folded) }
  }

  /// `Tom Group`, `A. B. Board`.
  private static func isPerson(_ words: [NameWord]) -> Bool {
    guard let last = words.last, NameTables.familyNames.contains(last.folded), words.count > 1
    else { return false }
    return (words[0].isInitial || GivenNames.all.contains(words[0].folded))
      && words.dropFirst().dropLast().allSatisfy(\.isInitial)
  }

  /// `Institut`, `Max-Planck-Institut`, `AT&T`.
  private static func isBodyWord(_ word: NameWord) -> Bool {
    if NameTables.bodyWords.contains(word.folded) || word.text.contains("&") { return true }
    guard let hyphen = word.folded.lastIndex(of: "-") else { return false }
    let last = String(word.folded[hyphen...].dropFirst())
    return NameTables.bodyWords.contains(last) && !NameTables.familyNames.contains(last)
  }

  /// `NASA`, `W3C`.
  private static func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }

  private static func hasDigit(_ text: String) -> Bool { text.utf8.contains(where: ASCII.isDigit) }
}
