/// A word of a name.
struct NameWord: Equatable {
  let text: String
  /// In lower case, without dots and commas.
  let folded: String

  init(text: String) {
    self.text = text
    folded = Self.fold(text)
  }

  /// `van`, `de la`: the first word of a name is one only if it is known as one.
  func isParticle(isFirst: Bool) -> Bool {
    isLowerCase && (!isFirst || NameTables.particles.contains(text))
  }

  /// `Van` of `Dick Van Dyke`: part of the family name.
  var isCapitalParticle: Bool { NameTables.capitalParticles.contains(text) }

  /// Whether its first letter is a small one.
  var isLowerCase: Bool {
    if let first = text.utf8.first, ASCII.isLetter(first) { return first & 0x20 != 0 }
    return text.unicodeScalars.first(where: \.properties.isAlphabetic)?.properties.isLowercase
      == true
  }

  var hasLowerCase: Bool { text.unicodeScalars.contains(where: \.properties.isLowercase) }

  /// `Jr.`, `III`, `PhD`.
  var isSuffix: Bool { NameTables.suffixes.contains(folded) }

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

  private static func fold(_ text: String) -> String {
    var plain: [UInt8] = []
    var isASCII = true
    for byte in text.utf8 where byte != UInt8(ascii: ".") && byte != UInt8(ascii: ",") {
      plain.append(ASCII.lower(byte))
      isASCII = isASCII && byte < 0x80
    }
    let word = String(decoding: plain, as: UTF8.self)
    return isASCII ? word : word.lowercased()
  }

  /// Without `Prof.`, `Dr.` and the like at the beginning.
  static func withoutTitles(_ words: [NameWord]) -> [NameWord] {
    let titles = words.dropLast(1).prefix { NameTables.titles.contains($0.folded) }
    return Array(words[titles.endIndex...])
  }

  static func join(_ words: ArraySlice<NameWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  static func joinIfAny(_ words: ArraySlice<NameWord>) -> String? {
    words.isEmpty ? nil : join(words)
  }
}
