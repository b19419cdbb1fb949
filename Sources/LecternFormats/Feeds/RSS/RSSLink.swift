/// A link of RSS: an address as text, or as Atom writes it.
enum RSSLink {
  static func read(into draft: inout Draft, _ field: Field) {
    guard let address = field.text else {
      AtomLink.read(into: &draft, field)
      return
    }
    guard let href = field.resolve(address) else { return }
    draft.link.offer(href, .own)
    draft.links.append(FeedLink(href: href))
  }
}

/// A person of RSS: `a@b.c (Name)`; sometimes as Atom writes one.
enum RSSPerson {
  static func contact(_ field: Field) -> Contact? {
    if field.hasChildren, let contact = AtomPerson.contact(field) { return contact }
    return field.text.flatMap(FeedPeople.contact)
  }
}
