/// Words in lists of names that are no names.
enum PeopleWords {
  /// Between two people. Words of one letter (`y`, `e`) stand inside names too.
  static let conjunctions: Set<String> = ["and", "&", "und", "et", "och", "og", "en"]

  /// Stand for people who are not named.
  static let others: Set<String> = ["et al", "et al.", "al.", "al", "others", "..."]

  /// Belong to the name before them.
  static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "esq", "esq.", "phd", "ph.d.", "ph.d", "md",
    "m.d.",
    "mph", "msc", "mba", "rn", "facp", "dds", "dphil", "j.d.", "jd",
  ]

  /// Tell what somebody is: the comma before them parts no people.
  private static let descriptions: Set<String> = [
    "university", "universität", "université", "universidad", "institute", "college", "school",
    "department", "professor", "lecturer", "researcher", "fellow", "director", "editor", "reporter",
    "correspondent", "writer", "candidate", "scientist", "chair", "president", "ceo", "cto",
    "founder", "news", "times", "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corporation",
  ]

  /// Are part of the names of bodies.
  private static let bodies: Set<String> = [
    "of", "for", "the", "team", "group", "staff", "department", "ministry", "committee", "inc",
    "inc.", "ltd", "ltd.", "llc", "gmbh", "company", "co.", "foundation", "society", "association",
    "university", "institute", "research", "press", "services", "news", "editors", "contributors",
  ]

  /// Whether words say what somebody is.
  static func isDescription(_ text: String) -> Bool { has(descriptions, in: text) }

  /// Whether words name a company, a ministry, a team.
  static func isBody(_ text: String) -> Bool { has(bodies, in: text) }

  /// `N.`, `J.-P.`, `A. B.`, `JRR`.
  static func isInitials(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    guard (1...4).contains(letters.count), letters.allSatisfy(\.isUppercase) else { return false }
    return text.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == " " }
  }

  private static func has(_ words: Set<String>, in text: String) -> Bool {
    text.split(separator: " ").contains { words.contains($0.lowercased()) }
  }
}
