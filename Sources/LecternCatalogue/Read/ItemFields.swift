/// Parts of an item that stand in tables of their own, and are read when they are wanted.
public struct ItemFields: OptionSet, Sendable {
  public let rawValue: Int

  /// Made by the compiler's literals.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Its tags.
  public static let tags = ItemFields(rawValue: 1)
  /// Its identifiers.
  public static let identifiers = ItemFields(rawValue: 2)
  /// Everything.
  public static let all: ItemFields = [.tags, .identifiers]
}
