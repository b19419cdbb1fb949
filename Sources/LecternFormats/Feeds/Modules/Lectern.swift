import LecternModel

/// Lectern's own vocabulary: what its Atom says of a work (`FeedWork`).
extension FeedModule {
  static let lectern = FeedModule(
    namespaces: [FeedWork.namespace],
    prefixes: ["lectern"],
    entry: ["work": { $0.work = FeedWork($1) }])
}

extension FeedWork {
  /// The namespace of `work`, and the address by which its JSON says what it is.
  static let namespace = "urn:lectern:work:1"

  fileprivate init(_ field: Field) {
    kind = field.attribute("kind").flatMap(ItemKind.init(rawValue:))
    published = field.attribute("published").flatMap { PartialDate(text: $0) }
    for (name, path) in Self.texts { self[keyPath: path] = field.attribute(name) }
    for child in field.children {
      switch child.name {
      case "identifier": add(scheme: child.attribute("scheme"), value: child.text)
      case "link": otherLinks += [child.url(attribute: "href")].compactMap(\.self)
      default: break
      }
    }
  }

  /// Reads the member `_lectern` of an item of JSON Feed.
  init(_ field: JSONField) {
    kind = field["kind"]?.text.flatMap(ItemKind.init(rawValue:))
    published = field["published"]?.text.flatMap { PartialDate(text: $0) }
    for (name, path) in Self.texts { self[keyPath: path] = field[name]?.line }
    for element in field["identifiers"]?.elements ?? [] {
      add(scheme: element["scheme"]?.text, value: element["value"]?.text)
    }
    otherLinks = field["links"]?.elements.compactMap(\.url) ?? []
  }
}
