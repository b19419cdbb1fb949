import LecternModel

/// Takes names apart that are written as people write them.
enum PersonName {
  /// The last word is the family name, lower-case words before it the particle: `Ludwig van
  /// Beethoven`. A single word is a literal.
  static func parse(_ name: String) -> Person {
    let words = name.split(separator: " ")
    guard words.count > 1, words.count < 8, let family = words.last else {
      return Person(literal: name)
    }
    let before = words.dropLast()
    let particle = before.dropFirst().drop { $0.first?.isLowercase != true }
    let isWhole = particle.allSatisfy { $0.first?.isLowercase == true }
    let given = isWhole ? before.prefix(before.count - particle.count) : before
    return Person(
      family: String(family), given: given.joined(separator: " "),
      particle: isWhole && !particle.isEmpty ? particle.joined(separator: " ") : nil)
  }
}
