import LecternModel

/// Writes names as BibTeX reads them.
struct BibTeXNameWriter {
  let latex: LaTeXWriter

  /// `Family, Given and van Family, Jr, Given`; a body in braces of its own. Nil for nobody.
  func list(_ people: [Person]?) -> String? {
    guard let people, !people.isEmpty else { return nil }
    return "{" + people.map(name).joined(separator: " and ") + "}"
  }

  private func name(_ person: Person) -> String {
    if let literal = person.literal {
      return literal == "others" ? literal : "{" + latex.text(literal) + "}"
    }
    // Several words without a comma would be taken apart.
    if person.given == nil, person.suffix == nil, person.particle == nil,
      let family = person.family, family.utf8.contains(0x20)
    {
      return "{" + latex.text(family) + "}"
    }
    let last = [person.particle.map(particle), person.family.map(part)]
      .compactMap { $0 }.joined(separator: " ")
    return [last, person.suffix.map(part), person.given.map(part)].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// A part of a name, in braces where BibTeX would take it apart.
  private func part(_ text: String) -> String {
    let looksLikeParticle = text.utf8.contains(0x20) && text.first?.isLowercase == true
    return looksLikeParticle ? "{" + latex.text(text) + "}" : particle(text)
  }

  /// The same of a particle.
  private func particle(_ text: String) -> String {
    let mayHaveAnd = text.utf8.count == 3 || text.utf8.contains { $0 <= 0x20 || $0 >= 0x80 }
    let hasAnd =
      mayHaveAnd
      && text.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == "and" }
    let escaped = latex.text(text)
    return hasAnd || text.utf8.contains(UInt8(ascii: ",")) ? "{" + escaped + "}" : escaped
  }
}
