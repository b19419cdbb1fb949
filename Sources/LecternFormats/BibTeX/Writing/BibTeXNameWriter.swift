import LecternModel

/// Writes names as BibTeX reads them.
struct BibTeXNameWriter {
  let latex: LaTeXWriter

  /// `Family, Given and van Family, Jr, Given`; a body in braces. Nil for nobody.
  func list(_ people: [Person]?) -> String? {
    guard let people, !people.isEmpty else { return nil }
    return people.map(name).joined(separator: " and ")
  }

  private func name(_ person: Person) -> String {
    if let literal = person.literal {
      return literal == "others" ? literal : "{" + latex.text(literal) + "}"
    }
    // Several words without a comma would be taken apart.
    if person.given == nil, person.suffix == nil, person.particle == nil,
      let family = person.family, family.has(" ")
    {
      return "{" + latex.text(family) + "}"
    }
    var written = person
    written.particle = person.particle.map(particle)
    written.family = person.family.map(part)
    written.given = person.given.map(part)
    written.suffix = person.suffix.map(part)
    return written.sortName
  }

  /// A part of a name, in braces where BibTeX would take it apart.
  private func part(_ text: String) -> String {
    let looksLikeParticle = text.has(" ") && text.first?.isLowercase == true
    return looksLikeParticle ? "{" + latex.text(text) + "}" : particle(text)
  }

  /// The same of a particle.
  private func particle(_ text: String) -> String {
    let hasAnd =
      text.holdsAnd
      && text.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == "and" }
    let escaped = latex.text(text)
    return hasAnd || text.has(",") ? "{" + escaped + "}" : escaped
  }
}
