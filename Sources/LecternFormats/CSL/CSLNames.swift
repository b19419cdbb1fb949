import JSONTree
import LecternModel

/// People in CSL-JSON.
enum CSLNames {
  /// A name in parts, whole (`literal`, Crossref's `name`), or as a text.
  static func person(_ node: JSONNode) -> Person? {
    if let text = node.text { return LecternModel.PersonName.parse(text) }
    func part(_ name: String) -> String? { CleanText.line(node[name]?.text) }
    if let literal = part("literal") ?? part("name") { return Person(literal: literal) }
    guard let family = part("family") else { return part("given").map { Person(literal: $0) } }
    // One that is dropped stands behind the given name where names are sorted: `Beethoven, Ludwig van`.
    let given = [part("given"), part("dropping-particle")].compactMap { $0 }
    var person = Person(
      family: family, given: given.isEmpty ? nil : given.joined(separator: " "),
      particle: part("non-dropping-particle"), suffix: part("suffix"))
    if case .bool(true) = node["parse-names"]?.value, person.particle == nil { separate(&person) }
    return person
  }

  /// With `parse-names` the particle stands before the family name, in small letters.
  private static func separate(_ person: inout Person) {
    let words = (person.family ?? "").split(separator: " ")
    let small = words.dropLast().prefix { $0.first?.isLowercase == true }
    guard !small.isEmpty else { return }
    person.particle = small.joined(separator: " ")
    person.family = words[small.endIndex...].joined(separator: " ")
  }

  /// Appends a person's name as CSL-JSON has it.
  static func append(_ person: Person, to out: inout TextBuffer) {
    out.open("{")
    if let literal = person.literal {
      out.add(member: "literal", literal)
    } else {
      let (given, particle) = dropping(person.given)
      out.add(member: "family", person.family)
      out.add(member: "given", given)
      out.add(member: "dropping-particle", particle)
      out.add(member: "non-dropping-particle", person.particle)
      out.add(member: "suffix", person.suffix)
    }
    out.add("}")
  }

  /// Small words behind given names, taken off them: a particle that is dropped where names are sorted.
  private static func dropping(_ given: String?) -> (given: String?, particle: String?) {
    guard let given, endsInSmallWord(given) else { return (given, nil) }
    let words = given.split(separator: " ")
    let small = words.reversed().prefix { $0.first?.isLowercase == true }.count
    guard small > 0, small < words.count else { return (given, nil) }
    return (
      words.dropLast(small).joined(separator: " "), words.suffix(small).joined(separator: " ")
    )
  }

  /// Whether the last of several words begins with a small letter: of few names.
  private static func endsInSmallWord(_ given: String) -> Bool {
    guard let blank = given.utf8.lastIndex(of: 0x20) else { return false }
    let first = given.utf8[blank...].dropFirst().first ?? 0x20
    return first <= 0x20 || first >= 0x80 || first &- 0x61 < 26
  }
}
