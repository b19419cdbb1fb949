/// A word of a name.
struct NameWord: Equatable {
  var text: String

  /// `van`, `de la`: the first word of a name is one only if it is known as one.
  func isParticle(isFirst: Bool) -> Bool {
    isLowerCase && (!isFirst || NameTables.particles.contains(text))
  }

  /// `Van` of `Dick Van Dyke`: part of the family name.
  var isCapitalParticle: Bool { NameTables.capitalParticles.contains(text) }

  /// Whether its first letter is a small one.
  var isLowerCase: Bool {
    text.unicodeScalars.first(where: \.properties.isAlphabetic)?.properties.isLowercase == true
  }

  var hasLowerCase: Bool { text.unicodeScalars.contains(where: \.properties.isLowercase) }

  /// `Jr.`, `III`, `PhD`.
  var isSuffix: Bool { NameTables.suffixes.contains(letters) }

  /// `J.`, `J.-P.`, `R`.
  var isInitial: Bool {
    let bytes = Array(text.utf8)
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    let hasDot = bytes.contains(UInt8(ascii: "."))
    return !letters.isEmpty && letters.allSatisfy(\.properties.isUppercase)
      && (letters.count == 1 || (hasDot && letters.count <= 4))
  }

  /// One to three capitals without dots.
  var isBareInitials: Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }

  /// In lower case and without dots.
  private var letters: String { text.lowercased().filter { $0 != "." } }

  /// Without `Prof.`, `Dr.` and the like at the beginning.
  static func withoutTitles(_ words: [NameWord]) -> [NameWord] {
    let titles = words.dropLast(1).prefix { NameTables.titles.contains($0.letters) }
    return Array(words[titles.endIndex...])
  }

  static func join(_ words: ArraySlice<NameWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  static func joinIfAny(_ words: ArraySlice<NameWord>) -> String? {
    words.isEmpty ? nil : join(words)
  }
}
