/// Takes names of people apart.
public enum PersonName {
  /// One name: `First von Last`, `von Last, First`, `von Last, Jr, First`, or BibLaTeX's
  /// `family=Last, given=First`. Braces keep together what they hold.
  ///
  /// What is no person's name (a company, `others`) or can't be taken apart for sure (names in Chinese
  /// characters without a comma) comes back as a literal. Titles like `Prof.` are left out.
  public static func parse(_ text: String) -> Person { parse(text, suffix: .middle) }

  /// The same with a suffix in its place.
  public static func parse(_ text: String, suffix: SuffixPlace) -> Person {
    parse(Array(text.utf8)[...], suffix: suffix)
  }

  /// Where a suffix stands in a name with two commas: between them as in BibTeX, or last as in RIS.
  public enum SuffixPlace: Sendable { case middle, last }

  /// The same of a part of a text.
  static func parse(_ bytes: ByteSlice, suffix: SuffixPlace = .middle) -> Person {
    person(bytes, suffix) ?? Person(literal: body(NameText.plain(bytes)))
  }

  /// A comma behind a body's name parts nothing.
  private static func body(_ name: String) -> String {
    let isClosed = name.utf8.count > 1 && name.utf8.last == UInt8(ascii: ",")
    return isClosed ? String(name.dropLast()) : name
  }

  /// Nil for what is no person's name.
  private static func person(_ bytes: ByteSlice, _ suffix: SuffixPlace) -> Person? {
    guard !NameText.isBraced(bytes) else { return nil }
    let parts = NameText.split(bytes, at: UInt8(ascii: ","))
    if bytes.contains(UInt8(ascii: "=")), let person = ExtendedName.read(parts) { return person }
    if CorporateName.isOthers(bytes) { return Person(literal: "others") }
    let words = parts.map(NameText.words)
    return switch words.count {
    case 1: natural(words[0], suffix: nil)
    case 2: inverted(words)
    // `Smith, John,`: nothing stands behind the last comma.
    case 3 where words[2].isEmpty: inverted([words[0], words[1]])
    case 3 where suffix == .last: inverted(words, suffix: words[2], given: words[1])
    case 3: inverted(words, suffix: words[1], given: words[2])
    default: nil
    }
  }

  /// `First von Last Jr`. Nil for what is no person.
  private static func natural(_ given: [NameWord], suffix: String?) -> Person? {
    var words = NameWord.withoutTitles(given)
    var suffix = suffix
    if suffix == nil, words.count > 1, let last = words.last, last.isSuffix {
      suffix = last.text
      words.removeLast()
    }
    // Without a comma nothing says which half of a Chinese name is the family's.
    guard let last = words.last, !words.contains(where: { TextWords.isUnspaced($0.text) }) else {
      return nil
    }
    // `Taylor AG` is a person before it is a company, `Taylor LLC` is none.
    if !CorporateName.isFirmOnly(last), var initials = vancouver(words) {
      initials.suffix = suffix
      return initials
    }
    guard !CorporateName.isBody(words) else { return nil }
    let beforeLast = words.dropLast()
    // The family name begins behind the last particle, or with a particle in capitals.
    let particles = beforeLast.indices.filter { words[$0].isParticle(isFirst: $0 == 0) }
    if let first = particles.first, let end = particles.last {
      return Person(
        family: NameWord.join(words[(end + 1)...]), given: NameWord.joinIfAny(words[..<first]),
        particle: NameWord.join(words[first...end]), suffix: suffix)
    }
    if let capital = beforeLast.indices.dropFirst().first(where: { words[$0].isCapitalParticle }) {
      return Person(
        family: NameWord.join(words[capital...]), given: NameWord.joinIfAny(words[..<capital]),
        suffix: suffix)
    }
    return Person(family: last.text, given: NameWord.joinIfAny(beforeLast[...]), suffix: suffix)
  }

  /// `Hinton GE`, as medical journals write.
  static func vancouver(_ words: [NameWord]) -> Person? {
    guard words.count > 1, let last = words.last, last.isBareInitials,
      words.dropLast().allSatisfy({ !$0.isInitial && $0.hasLowerCase })
    else { return nil }
    var person = natural(Array(words.dropLast()), suffix: nil)
    guard person?.given == nil else { return nil }
    person?.given = last.text
    return person
  }

  /// `von Last, First`, or `First Last, Jr`.
  private static func inverted(_ words: [[NameWord]]) -> Person? {
    guard words[1].isEmpty || !words[1].allSatisfy(\.isSuffix) else {
      return natural(words[0], suffix: words[1].map(\.text).joined(separator: " "))
    }
    return inverted(words, suffix: [], given: words[1])
  }

  private static func inverted(
    _ words: [[NameWord]], suffix: [NameWord], given: [NameWord]
  ) -> Person? {
    let family = words[0]
    guard !family.isEmpty, !CorporateName.isBody(family, given) else { return nil }
    var (given, suffix) = (given, suffix)
    // Some write `Last, First, Jr`, and PubMed `Last, First 3rd`.
    if !suffix.isEmpty, !given.isEmpty, given.allSatisfy(\.isSuffix) {
      (given, suffix) = (suffix, given)
    } else if suffix.isEmpty, given.count > 1, let last = given.last, last.isSuffix {
      suffix = [last]
      given.removeLast()
    }
    let lower = family.dropLast().prefix { $0.isLowerCase }
    return Person(
      family: NameWord.join(family[lower.endIndex...]), given: NameWord.joinIfAny(given[...]),
      particle: NameWord.joinIfAny(lower), suffix: NameWord.joinIfAny(suffix[...]))
  }
}
