import LecternModel

/// People besides authors and editors: what they did, in each format. They are kept as texts, as
/// BibLaTeX writes names: `Doe, Jane and {Barnes and Noble}`.
enum ReferencePeople {
  /// What a role is called.
  struct Role: Sendable {
    /// The field under which its people are kept: BibLaTeX's, where it has one.
    var name: String
    /// CSL's property.
    var csl: String?
    /// RIS's tag.
    var ris: String?
  }

  static let roles: [Role] =
    [
      Role(name: "translator", csl: "translator", ris: "A4"),
      Role(name: "seriesed", csl: "collection-editor", ris: "A3"),
      Role(name: "bookauthor", csl: "container-author"),
    ]
      + """
      annotator commentator introduction foreword afterword holder editora editorb editorc shortauthor
      shorteditor namea nameb namec
      """.split(whereSeparator: \.isWhitespace).map { Role(name: String($0)) }
      + """
      chair compiler composer contributor curator director editorial-director executive-producer guest
      host illustrator interviewer narrator organizer original-author performer producer recipient
      reviewed-author script-writer series-creator
      """.split(whereSeparator: \.isWhitespace).map { Role(name: "csl-\($0)", csl: String($0)) }

  /// The field under which people of a property of CSL are kept.
  static let ofCSL = Dictionary(
    uniqueKeysWithValues: roles.compactMap { role in role.csl.map { ($0, role.name) } })

  private static let places = Dictionary(
    uniqueKeysWithValues: roles.enumerated().map { ($1.name, $0) })

  /// Whether a field holds people.
  static func areIn(_ field: String) -> Bool { places[field] != nil }

  /// The people that a work keeps besides authors and editors, in the order of the roles.
  static func kept(in fields: KeptFields) -> [(role: Role, people: [Person])] {
    fields.all.compactMap { field in places[field.name].map { ($0, field.text) } }
      .sorted { $0.0 < $1.0 }
      .map { (roles[$0], people($1)) }
  }

  /// People as the text that is kept.
  static func text(_ people: [Person]) -> String {
    people.map(text).joined(separator: " and ")
  }

  private static func text(_ person: Person) -> String {
    let plain = person.sortName.filter { $0 != "{" && $0 != "}" }
    guard LecternModel.PersonName.list(plain, isBibTeX: true) != [person] else { return plain }
    guard person.literal == nil else { return "{\(plain)}" }
    // A part in braces is not taken apart.
    let last = [person.particle, person.family.map { "{\($0)}" }].compactMap { $0 }
    return [last.joined(separator: " "), person.suffix, person.given].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// People of a text that was kept; some part them by semicolons.
  static func people(_ text: String?) -> [Person] {
    guard let text else { return [] }
    let isBibTeX = !text.contains(";") || text.contains(" and ")
    return LecternModel.PersonName.list(text, isBibTeX: isBibTeX)
  }
}
