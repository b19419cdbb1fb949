import LecternModel

/// Identifiers from fields that are made for them, and from those that hold all sorts.
enum WorkIdentifier {
  static func doi(_ text: String?) -> Identifier? { field(text, .doi) }
  static func isbn(_ text: String?) -> Identifier? { field(text, .isbn) }
  static func pmid(_ text: String?) -> Identifier? { field(text, .pmid) }
  static func youTube(_ text: String?) -> Identifier? { field(text, .youtube) }

  /// What `dc:identifier`, an entry's id or a link says of the work, besides its own address.
  static func any(_ text: String?) -> [Identifier] {
    guard let text, text.utf8.count <= 2000 else { return [] }
    return Identify.text(text).filter { !addresses.contains($0.scheme) }
  }

  /// Names of a place in the web and not of a work.
  private static let addresses: Set<Identifier.Scheme> = [.url, .guid, .github]

  private static func field(_ text: String?, _ scheme: Identifier.Scheme) -> Identifier? {
    guard let text, text.utf8.count <= 2000 else { return nil }
    return Identify.field(text, as: scheme).first { $0.scheme == scheme }
  }
}
