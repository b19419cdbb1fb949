import LecternModel

/// Names of authors as pages write them.
enum PageNames {
  /// The people of a field that is repeated for each of them, or that holds them all. The same name twice in
  /// a row counts once. In Spanish, a comma within two words on each side parts one name.
  static func people(_ texts: [String], language: String? = nil) -> [Person] {
    let lines = texts.compactMap(line)
    let isSpanish = language?.lowercased().hasPrefix("es") == true
    let isList = lines.count == 1 && !isSpanish
    let people = lines.flatMap { line in
      isList || line.contains(";")
        ? LecternModel.PersonName.list(recased(line))
        : [LecternModel.PersonName.parse(recased(line))]
    }
    var kept: [Person] = []
    for person in people where person != kept.last { kept.append(person) }
    return kept
  }

  /// The people of a line like `By Jane Doe and John Roe | 3 March 2019`; none where it does not look like
  /// names.
  static func byline(_ text: String) -> [Person] {
    guard var rest = line(text)?[...], rest.utf8.count <= 200 else { return [] }
    for word in ["written by ", "posted by ", "by "] where rest.lowercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
    }
    for end in [" | ", " • ", " · ", " – ", " — ", " - ", " on "] {
      if let range = rest.firstRange(of: end) { rest = rest[..<range.lowerBound] }
    }
    // `Jane Doe, Staff Writer`, `Jane Doe, March 3, 2019`: a name and what is said of it.
    let pieces = rest.split(separator: ",").map { $0.trimming { $0 == " " } }
    if pieces.count > 1,
      !pieces.dropFirst().allSatisfy({ isName(LecternModel.PersonName.parse($0)) })
    {
      rest = rest.prefix { $0 != "," }
    }
    let people = LecternModel.PersonName.list(String(rest))
    return !people.isEmpty && people.count <= 10 && people.allSatisfy(isName) ? people : []
  }

  /// A text on one line; nil for an address or a placeholder.
  private static func line(_ text: String) -> String? {
    guard let line = CleanText.line(PlainText.line(text, .undeclared)),
      line.contains(where: \.isLetter)
    else { return nil }
    let isAddress = line.contains("://") || line.hasPrefix("@") || line.hasPrefix("www.")
    return isAddress || placeholders.contains(line.lowercased()) ? nil : line
  }

  private static let placeholders: Set<String> = [
    "admin", "administrator", "anonymous", "author", "editor", "n/a", "none", "root", "unknown",
    "webmaster",
  ]

  private static func isName(_ person: Person) -> Bool {
    let words = person.name.split(separator: " ")
    return person.literal == nil && (2...5).contains(words.count)
      && words.allSatisfy { word in
        word.allSatisfy { $0.isLetter || ".-'’".contains($0) }
      } && words.contains { $0.first?.isUppercase == true }
  }

  /// `JOHN SMITH` as people write it. Words of three letters and less may be initials and stay.
  private static func recased(_ name: String) -> String {
    let letters = name.filter(\.isLetter)
    guard letters.count > 5, name.contains(" "), !letters.contains(where: \.isLowercase),
      letters.contains(where: \.isUppercase)
    else { return name }
    return name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.filter(\.isLetter).count <= 2 ? String(word) : capitalised(word)
    }.joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    var begins = true
    return String(
      word.map { letter in
        defer { begins = !letter.isLetter }
        return begins ? letter : Character(letter.lowercased())
      })
  }
}

extension StringProtocol {
  /// Without the signs at both ends for which `isDropped` holds.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isDropped($0) }),
      let last = lastIndex(where: { !isDropped($0) })
    else { return "" }
    return String(self[first...last])
  }
}
