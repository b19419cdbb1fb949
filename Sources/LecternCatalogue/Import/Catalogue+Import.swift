internal import GRDB
public import LecternModel

extension Catalogue {
  /// Runs an import in one transaction. With `isDryRun` all is done and then taken back.
  ///
  /// `command` is how the journal calls it; `now` is when. An error undoes everything. An import of several
  /// transactions gives each the number that the one before returned as `continuing`, and is one change in
  /// the journal. Nil comes back when nothing was changed that can be undone.
  @discardableResult
  public func `import`(
    command: String, now: Timestamp, isDryRun: Bool = false, continuing change: Int64? = nil,
    _ body: (ImportSession) throws -> Void
  ) throws -> Int64? {
    var id: Int64?
    do {
      try database.inDatabase { db in
        try db.inTransaction(.immediate) {
          let session = try ImportSession(db, command: command, now: now, continuing: change)
          try body(session)
          if isDryRun { return .rollback }
          id = try session.finish()
          return .commit
        }
      }
      return id
    } catch {
      throw CatalogueError.wrap(error, path: path)
    }
  }
}
