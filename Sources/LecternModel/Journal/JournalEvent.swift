/// Something the reader did, or an import did on the reader's behalf. The journal only ever grows.
public struct JournalEvent: Hashable, Sendable {
  /// When it happened; nil when that is not known (an imported "read" without a date).
  public var at: Timestamp?
  /// What happened.
  public var deed: Deed
  /// Whether an import said so rather than the reader. What imports say adds up to the same in any
  /// order, and never outweighs the reader's later word.
  public var isImported = false

  /// What can happen to an item.
  public enum Deed: Hashable, Sendable {
    /// The reader stands elsewhere with it.
    case state(ReadingState)
    /// Half stars 1 to 10; nil takes the rating back.
    case rating(Int?)
    /// How far.
    case progress(Progress)
    /// Minutes read in one sitting.
    case session(minutes: Int)
    /// A note was written.
    case note(String)
    /// A tag was put on.
    case tag(String)
    /// A tag was taken off.
    case untag(String)
    /// The reader's own word on the title.
    case title(String)
    /// The reader's own word on the kind.
    case kind(ItemKind)
    /// The reader follows a feed of the item, by its key, or does not.
    case follow(Following, feed: String)
  }

  /// A deed at a time.
  public init(_ deed: Deed, at: Timestamp?, isImported: Bool = false) {
    self.deed = deed
    self.at = at
    self.isImported = isImported
  }
}
