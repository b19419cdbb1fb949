import LecternModel

/// Names in tagged formats: one a line, the family's first.
enum TaggedNames {
  /// The people of a field; a careless file has several in one.
  static func people(_ text: String) -> [Person] {
    if text.contains(";") { return LecternModel.PersonName.list(text) }
    if let bodies = bodies(text) { return bodies }
    if let inverted = withComma(text) { return [LecternModel.PersonName.parse(inverted)] }
    let person = LecternModel.PersonName.parse(text)
    return person.literal == "" ? [] : [person]
  }

  /// A name with `and` in it is a body's, unless each half has a comma: then they are two people. Behind a
  /// body of several words EndNote has a comma.
  private static func bodies(_ text: String) -> [Person]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return nil }
    if text.hasSuffix(","), !text.dropLast().contains(",") {
      return [Person(literal: words.joined(separator: " ").dropLast().description)]
    }
    let halves = words.split { $0 == "&" || $0.lowercased() == "and" }
    guard halves.count > 1 else { return nil }
    let arePeople = halves.allSatisfy { half in half.contains { $0.contains(",") } }
    return arePeople
      ? LecternModel.PersonName.list(text) : [Person(literal: words.joined(separator: " "))]
  }

  /// A body as it is written, so that it isn't taken for a person.
  static func body(_ name: String) -> String {
    let isClear = name.contains(",") || people(name) == [Person(literal: name)]
    return isClear || !name.contains(" ") ? name : name + ","
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
