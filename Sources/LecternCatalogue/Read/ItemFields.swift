/// Parts of an item that take time to read, and are read when they are wanted; else they are empty.
public struct ItemFields: OptionSet, Sendable {
  public let rawValue: Int

  /// Made by the compiler's literals.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Its tags.
  public static let tags = ItemFields(rawValue: 1)
  /// All but what every table has: id, kind, state, title, authors and other metadata, link.
  public static let rest = ItemFields(rawValue: 2)
  /// Everything.
  public static let all: ItemFields = [.tags, .rest]
}
