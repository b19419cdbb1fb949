internal import GRDB
public import LecternModel

extension Catalogue {
  /// The ids of items that are mentioned in sources of these kinds.
  public func itemsMentioned(by kinds: [SourceKind]) throws -> Set<Int64> {
    let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try read { db in
      try Int64.fetchSet(
        db,
        sql: """
          SELECT itemId FROM source JOIN mention ON mention.sourceId = source.id
          WHERE source.kind IN (\(names))
          """)
    }
  }
}
