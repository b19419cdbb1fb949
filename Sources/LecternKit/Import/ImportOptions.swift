public import LecternModel

/// What the reader wants done to everything an import brings.
public struct ImportOptions: Sendable {
  /// Try only, and change nothing.
  public var isDryRun = false
  /// The state of everything that is new.
  public var state: ReadingState?
  /// Tags for everything.
  public var tags: [String] = []
  /// The kind of everything, against the rules.
  public var kind: ItemKind?
  /// A list to put everything on.
  public var list: String?
  /// Name of a format, where the bytes are not to decide.
  public var format: String?
  /// The address that everything comes from, where relative links start.
  public var base: String?
  /// Whether the report keeps the items themselves.
  public var keepsItems = false

  /// Nothing special.
  public init() {}

  /// The item as the options want it.
  func applied(to item: ImportedItem) -> ImportedItem {
    var item = item
    if let state { item.state = state }
    if let kind { item.metadata.kind = kind }
    item.tags += tags.filter { !item.tags.contains($0) }
    return item
  }
}
