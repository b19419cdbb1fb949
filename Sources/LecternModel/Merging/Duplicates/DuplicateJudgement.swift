/// How likely two items are one work, and why.
public struct DuplicateJudgement: Hashable, Sendable {
  /// From 0 to 1; the likelier, the higher.
  public var score: Double
  /// What speaks for it and against it, in words.
  public var reasons: [String]

  /// Judges a pair; nil where something shows that the two are different works.
  public init?(_ one: WorkSketch, _ other: WorkSketch) {
    guard !Self.areDifferent(one, other) else { return nil }
    var weight = 0.0
    var reasons: [String] = []
    for clue in Self.clues {
      guard let found = clue.look(one, other) else { continue }
      weight += found
      reasons.append(clue.reason)
    }
    guard weight > 0 else { return nil }
    score = min(1, (weight * 100).rounded() / 100)
    self.reasons = reasons
  }

  /// Something to look for. It gives nil where it is not to be seen, else what it weighs.
  private struct Clue: Sendable {
    var reason: String
    var look: @Sendable (WorkSketch, WorkSketch) -> Double?
  }

  private static let clues = [
    Clue(reason: "same title") { one, other in
      let shared = Set(one.titles).intersection(other.titles).map(\.words.count).max()
      // A title of one word says little: there are many pages called "Introduction".
      return shared.flatMap { $0 == 0 ? nil : [0, 0.35, 0.5, 0.6][min($0, 3)] }
    },
    Clue(reason: "same title but for what follows the colon") { one, other in
      guard Set(one.titles).isDisjoint(with: other.titles) else { return nil }
      let isMain =
        one.mainTitle.map { other.titles.contains($0) } == true
        || other.mainTitle.map { one.titles.contains($0) } == true
      return isMain ? 0.45 : nil
    },
    Clue(reason: "nearly the same title") { one, other in
      guard let first = one.titles.first, let second = other.titles.first, first != second,
        first.words.count >= 4, first.isAlike(second), first.likeness(to: second) >= 0.8
      else { return nil }
      return 0.45
    },
    Clue(reason: "links that differ in form only") { one, other in
      one.looseKeys.isDisjoint(with: other.looseKeys) ? nil : 0.6
    },
    Clue(reason: "same author") { one, other in
      one.authors.isDisjoint(with: other.authors) ? nil : 0.25
    },
    Clue(reason: "same year") { one, other in
      one.year != nil && one.year == other.year ? 0.1 : nil
    },
    Clue(reason: "years apart") { one, other in
      guard let year = one.year, let otherYear = other.year else { return nil }
      return abs(year - otherYear) > 1 ? -0.2 : nil
    },
    Clue(reason: "different kinds") { one, other in
      one.kind == other.kind || one.kind == .page || other.kind == .page ? nil : -0.35
    },
  ]

  /// Two editions, two parts of a series, two chapters, two papers of one title: not one work.
  private static func areDifferent(_ one: WorkSketch, _ other: WorkSketch) -> Bool {
    haveOtherNames(one, other)
      || !one.authors.isEmpty && !other.authors.isEmpty
        && one.authors.isDisjoint(with: other.authors)
      || one.edition != nil && other.edition != nil && one.edition != other.edition
      || one.titles.first.map(\.ordinals) != other.titles.first.map(\.ordinals)
  }

  /// Whether both have names of a scheme in which a work has one, and these differ. Of DOIs only those of
  /// published versions; each edition has its own ISBN.
  private static func haveOtherNames(_ one: WorkSketch, _ other: WorkSketch) -> Bool {
    let schemes = MentionFacts.exclusiveSchemes + [.isbn]
    return schemes.contains { scheme in
      let mine = one.identifiers.filter { $0.scheme == scheme && !$0.isPreprintDOI }
      let theirs = other.identifiers.filter { $0.scheme == scheme && !$0.isPreprintDOI }
      return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }
  }
}
