/// Whether words in a title name people.
enum PersonTest {
  enum Certainty {
    /// A known given name, initials or `et al.`
    case surely
    /// Something else says already that people follow: two capitalised words are enough.
    case likely
  }

  /// Whether each of a list is a person, and there is at least one.
  static func arePeople(_ people: [Person], _ how: Certainty) -> Bool {
    guard let first = people.first, first.literal == nil else { return false }
    let isOpen = people.last?.literal == "others"
    let named = isOpen ? people.dropLast() : people[...]
    if isOpen, named.allSatisfy(isSurname) { return true }
    return named.allSatisfy { isPerson($0, how) }
  }

  /// Whether a text is a person's whole name.
  static func isName(_ text: String, _ how: Certainty) -> Bool {
    isPerson(PersonName.parse(text), how)
  }

  private static func isPerson(_ person: Person, _ how: Certainty) -> Bool {
    let given = words(person.given)
    let family = words(person.family)
    guard let first = given.first, !family.isEmpty, given.count + family.count <= 4,
      words(person.particle).allSatisfy({ NameTables.particles.contains($0.text) }),
      family.allSatisfy(isSurnameWord),
      given.dropFirst().allSatisfy({ $0.isInitial || isSurnameWord($0) })
    else { return false }
    let isGivenName = GivenNames.all.contains(first.text.lowercased())
    let isCapitalised = (given + family).allSatisfy { !$0.isLowerCase }
    switch how {
    case .surely:
      // A known name makes up for a small letter: `Andrej karpathy`.
      let isShort = given.count == 1 && family.count == 1
      return isCapitalised ? isGivenName || first.isInitial : isGivenName && isShort
    case .likely:
      return isCapitalised && (isGivenName || first.isInitial || isSurnameWord(first))
    }
  }

  /// `Goodfellow` of `Goodfellow et al.`
  private static func isSurname(_ person: Person) -> Bool {
    let family = words(person.family)
    return !family.isEmpty && family.allSatisfy { !$0.isLowerCase && isSurnameWord($0) }
  }

  private static func words(_ text: String?) -> [NameWord] {
    (text ?? "").split(separator: " ").map { NameWord(text: String($0)) }
  }

  /// A word of letters only that titles are not made of.
  private static func isSurnameWord(_ word: NameWord) -> Bool {
    let hasOnlyLetters = word.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "-'’.".unicodeScalars.contains($0)
    }
    let isPossessive = word.text.hasSuffix("'s") || word.text.hasSuffix("’s")
    return hasOnlyLetters && !isPossessive && word.text.unicodeScalars.count > 1
      && !TitleWords.all.contains(word.text.lowercased())
  }
}
