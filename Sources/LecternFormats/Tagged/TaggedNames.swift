import LecternModel

/// Names in tagged formats: one a line, the family's first.
enum TaggedNames {
  /// The people of a field; a careless file has several in one. With `initialsLast` a name without a comma
  /// that ends in initials is a person's, as in MEDLINE, which has tags of their own for bodies.
  static func people(_ text: String, initialsLast: Bool = false) -> [Person] {
    if text.contains(";") { return LecternModel.PersonName.list(text) }
    if let bodies = bodies(text) { return bodies }
    let inverted = withComma(text, initialsLast: initialsLast)
    // `King, Martin, Jr.`: what stands behind a name stands last.
    var person = LecternModel.PersonName.parse(text, suffix: .last)
    if let inverted, initialsLast || person.literal == nil {
      person = LecternModel.PersonName.parse(inverted)
    }
    return person.literal == "" ? [] : [person]
  }

  /// A name with `and` in it is a body's, unless each half has a comma: then they are two people.
  private static func bodies(_ text: String) -> [Person]? {
    if let body = marked(text) { return [Person(literal: body)] }
    let words = text.split(whereSeparator: \.isWhitespace)
    let halves = words.split { $0 == "&" || $0.lowercased() == "and" }
    guard words.count > 1, halves.count > 1 else { return nil }
    let arePeople = halves.allSatisfy { half in half.contains { $0.contains(",") } }
    return arePeople
      ? LecternModel.PersonName.list(text) : [Person(literal: words.joined(separator: " "))]
  }

  /// A body's name as EndNote marks it: a comma behind several words, or two for the first that is in it.
  private static func marked(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    if let comma = name.firstIndex(of: ","), name[comma...].hasPrefix(",, ") {
      return String(name[...comma] + name[comma...].dropFirst(2))
    }
    let isMarked = words.count > 1 && name.hasSuffix(",") && !name.dropLast().contains(",")
    return isMarked ? String(name.dropLast()) : nil
  }

  /// A name as it is written: a body's so that it isn't taken for a person's, a suffix last.
  static func text(_ person: Person) -> String {
    if let literal = person.literal { return body(literal) }
    let last = person.lastName
    guard person.given != nil || person.suffix != nil else {
      // Several words without a comma would be taken apart.
      return people(last) == [person] ? last : body(last)
    }
    return last + ", " + (person.given ?? "") + (person.suffix.map { ", " + $0 } ?? "")
  }

  private static func body(_ name: String) -> String {
    guard people(name) != [Person(literal: name)] else { return name }
    let comma = name.firstIndex(of: ",") ?? name.endIndex
    let marked = name[..<comma] + "," + name[comma...]
    return people(String(marked)) == [Person(literal: name)] ? String(marked) : name
  }

  /// `Fanning E.` and `Parkes-Loach PS`: initials behind a family name without a comma.
  private static func withComma(_ text: String, initialsLast: Bool) -> String? {
    guard !text.contains(",") else { return nil }
    let words = text.split(separator: " ")
    let initials = words.reversed().prefix { isInitials($0, most: initialsLast ? 4 : 2) }
    let names = words.dropLast(initials.count)
    guard !initials.isEmpty, !names.isEmpty, !names.contains(where: { isInitials($0, most: 2) }),
      initialsLast || initials.contains(where: { $0.contains(".") })
    else { return nil }
    return names.joined(separator: " ") + ", " + initials.reversed().joined(separator: " ")
  }

  private static func isInitials(_ word: Substring, most: Int) -> Bool {
    let letters = word.filter(\.isLetter)
    return !letters.isEmpty && letters.count <= 4 && letters.allSatisfy(\.isUppercase)
      && (word.contains(".") || letters.count <= most)
  }
}
