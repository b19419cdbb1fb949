/// Parts of an item that take time to read, and are read when they are wanted; else they are empty.
public struct ItemFields: OptionSet, Sendable {
  public let rawValue: Int

  /// Made by the compiler's literals.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Its tags.
  public static let tags = ItemFields(rawValue: 1)
  /// Its link.
  public static let link = ItemFields(rawValue: 2)
  /// All but these and what every table has: id, kind, state, title, authors and other metadata.
  public static let rest = ItemFields(rawValue: 4)
  /// Everything.
  public static let all: ItemFields = [.tags, .link, .rest]
}
