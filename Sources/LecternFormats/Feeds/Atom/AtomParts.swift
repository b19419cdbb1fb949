/// Atom's persons (RFC 4287, section 3.2).
enum AtomPerson {
  static func contact(_ field: Field) -> Contact? {
    guard field.hasChildren else { return field.text.flatMap(FeedPeople.contact) }
    let uri = field.child("uri") ?? field.child("url") ?? field.child("homepage")
    let person = Contact(
      name: field.child("name")?.line, email: field.child("email")?.line.map(address),
      uri: uri?.url)
    return person.isEmpty ? nil : person
  }

  private static func address(_ text: String) -> String {
    text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
  }
}

/// Atom's ids (RFC 4287, section 4.2.6): as they stand, since they are compared and not followed. One that
/// is relative means something only where the document itself says to what.
enum AtomID {
  static func id(_ field: Field) -> String? {
    guard let id = field.text else { return nil }
    return field.hasStatedBase && URIReference(id).scheme == nil ? field.resolve(id) : id
  }
}

/// Atom's categories (RFC 4287, section 4.2.2).
enum AtomCategory {
  static func category(_ field: Field) -> FeedCategory {
    let term = field.attribute("term") ?? field.line ?? field.attribute("label") ?? ""
    let label = field.attribute("label")
    return FeedCategory(
      term: term, scheme: field.attribute("scheme") ?? field.attribute("domain"),
      label: label == term ? nil : label)
  }
}

/// Atom's source element (RFC 4287, section 4.2.11): a feed's own elements within an entry.
enum AtomSource {
  static func source(_ field: Field) -> FeedSource {
    var draft = Draft()
    for child in field.children {
      field.modules.readers(of: child.element).feed?(&draft, child)
    }
    var source = FeedSource()
    source.title = draft.title.value?.line ?? (field.hasChildren ? nil : field.line)
    source.url = draft.feedURL.value ?? field.url(attribute: "url")
    source.link = draft.link.value
    source.id = draft.id.value
    source.updated = draft.updated.value
    source.authors = draft.authors.values
    return source
  }
}
