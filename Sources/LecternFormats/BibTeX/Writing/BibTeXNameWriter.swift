import LecternModel

/// Writes names as BibTeX reads them.
struct BibTeXNameWriter {
  let latex: LaTeXWriter

  /// Appends `Family, Given and van Family, Jr, Given`; a body in braces.
  func append(_ people: [Person], to out: inout TextBuffer) {
    for (place, person) in people.enumerated() {
      if place > 0 { out.add(" and ") }
      append(person, to: &out)
    }
  }

  private func append(_ person: Person, to out: inout TextBuffer) {
    if let literal = person.literal {
      return person.isOthers ? out.add(literal) : append(braced: literal, to: &out)
    }
    // Several words without a comma would be taken apart.
    if person.given == nil, person.suffix == nil, person.particle == nil,
      let family = person.family, family.has(" ")
    {
      return append(braced: family, to: &out)
    }
    if let particle = person.particle {
      append(particle: particle, to: &out)
      if person.family != nil { out.add(" ") }
    }
    if let family = person.family { append(part: family, to: &out) }
    for part in [person.suffix, person.given] {
      guard let part else { continue }
      out.add(", ")
      append(part: part, to: &out)
    }
  }

  /// Appends a part of a name, in braces where BibTeX would take it apart.
  private func append(part text: String, to out: inout TextBuffer) {
    let looksLikeParticle = text.has(" ") && text.first?.isLowercase == true
    if looksLikeParticle {
      append(braced: text, to: &out)
    } else {
      append(particle: text, to: &out)
    }
  }

  /// Appends the same of a particle.
  private func append(particle text: String, to out: inout TextBuffer) {
    let hasAnd =
      text.holdsAnd
      && text.split(whereSeparator: \.isWhitespace).contains { $0.lowercased() == "and" }
    if hasAnd || text.has(",") {
      append(braced: text, to: &out)
    } else {
      latex.append(text, to: &out)
    }
  }

  private func append(braced text: String, to out: inout TextBuffer) {
    out.add("{")
    latex.append(text, to: &out)
    out.add("}")
  }
}
