internal import GRDB
public import LecternModel

/// A list with how far the reader is in it.
public struct ListSummary: Hashable, Sendable {
  /// Its id.
  public var id: Int64
  /// What it is called.
  public var title: String
  /// How many entries it has.
  public var entries: Int
  /// How many of them are read.
  public var read: Int
}

/// An item in its place in a list.
public struct ListPlace: Sendable {
  /// The item.
  public var item: Item
  /// Headings from the outside in.
  public var section: [String]
  /// The list's remark.
  public var note: String?
  /// Whether it may be skipped.
  public var isOptional: Bool
  /// Titles of all lists it is on, where they were asked for.
  public var lists: [String] = []
  /// When a source or the reader collected it, where that was asked for and anybody says it.
  public var collected: Timestamp?
}

extension Catalogue {
  /// All lists, in the order of their making.
  public func lists() throws -> [ListSummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT list.id, list.title, count(listEntry.itemId), coalesce(sum(state = 'read'), 0)
          FROM list LEFT JOIN listEntry ON listId = list.id LEFT JOIN item ON item.id = itemId
          GROUP BY list.id ORDER BY list.id
          """)
      return rows.map { ListSummary(id: $0[0], title: $0[1], entries: $0[2], read: $0[3]) }
    }
  }
}
