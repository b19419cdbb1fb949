import LecternModel

/// Names in tagged formats: one a line, the family's first.
enum TaggedNames {
  /// The people of a field; a careless file has several in one.
  static func people(_ text: String) -> [Person] {
    if text.contains(";") { return LecternModel.PersonName.list(text) }
    if let inverted = withComma(text) { return [LecternModel.PersonName.parse(inverted)] }
    let person = LecternModel.PersonName.parse(text)
    return person.literal == "" ? [] : [person]
  }

  /// `Fanning E.` and `Parkes-Loach PS`: initials behind a family name without a comma.
  private static func withComma(_ text: String) -> String? {
    guard !text.contains(",") else { return nil }
    let words = text.split(separator: " ")
    let initials = words.reversed().prefix(while: isInitials)
    let names = words.dropLast(initials.count)
    guard !initials.isEmpty, !names.isEmpty, initials.contains(where: { $0.contains(".") }),
      !names.contains(where: isInitials)
    else { return nil }
    return names.joined(separator: " ") + ", " + initials.reversed().joined(separator: " ")
  }

  private static func isInitials(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    return !letters.isEmpty && letters.count <= 4 && letters.allSatisfy(\.isUppercase)
      && (word.contains(".") || letters.count <= 2)
  }
}
