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

  /// A person's name as CSL-JSON has it.
  static func value(_ person: Person) -> JSONValue {
    if let literal = person.literal { return .object([("literal", .string(literal))]) }
    let words = (person.given ?? "").split(separator: " ")
    let small = words.reversed().prefix { $0.first?.isLowercase == true }.reversed()
    let (given, particle) = (words.dropLast(small.count), small.joined(separator: " "))
    let isDropped = !small.isEmpty && !given.isEmpty
    let parts = [
      ("family", person.family), ("given", isDropped ? given.joined(separator: " ") : person.given),
      ("dropping-particle", isDropped ? particle : nil), ("non-dropping-particle", person.particle),
      ("suffix", person.suffix),
    ]
    return .object(parts.compactMap { name, text in text.map { (name, .string($0)) } })
  }
}
