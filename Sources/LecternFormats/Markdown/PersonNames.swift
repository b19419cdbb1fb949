import LecternModel

/// Names of authors in a list's cells and remarks.
enum PersonNames {
  /// Authors in a cell: `Jane Doe and John Roe`, `Doe, Jane; Roe, John`.
  static func authors(_ cell: String) -> [Person] {
    PeopleText.contacts(in: cell).compactMap(\.name).map(person)
  }

  /// One name in either order: `Jane Doe`, `Doe, Jane`.
  static func person(_ name: String) -> Person {
    let parts = name.split(separator: ",", maxSplits: 1).map { RowText.collapsed(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return PersonName.parse(name)
    }
    return Person(family: parts[0], given: parts[1])
  }

  /// Whether words could be a name: few of them, nearly all with a capital, no digits.
  static func isPlausible(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (1...6).contains(words.count), name.utf8.count <= 80,
      !name.contains(where: { $0.isNumber || "/:|()[]\"“”–—".contains($0) || $0.isNewline }),
      words.first?.first?.isLowercase != true || words.count > 1,
      words.last?.first?.isLowercase == false, words.last?.first?.isLetter == true
    else { return false }
    return words.dropLast().allSatisfy { word in
      word.first?.isLetter == true
        && (word.first?.isLowercase == false || particles.contains(String(word)))
    }
  }

  private static let particles: Set = [
    "van", "von", "de", "der", "den", "del", "della", "da", "di", "du", "la", "le", "dos", "el",
    "al", "bin", "ibn", "ter", "ten", "zu", "zur",
  ]
}
