internal import GRDB
public import LecternModel

extension Catalogue {
  /// Runs an import in one transaction. With `isDryRun` all is done and then taken back.
  ///
  /// `command` is how the journal calls it; `now` is when. An error undoes everything.
  public func `import`(
    command: String, now: Timestamp, isDryRun: Bool = false,
    _ body: (ImportSession) throws -> Void
  ) throws {
    do {
      try database.inDatabase { db in
        try db.inTransaction(.immediate) {
          let session = try ImportSession(db, command: command, now: now)
          try body(session)
          if isDryRun { return .rollback }
          try session.finish()
          return .commit
        }
      }
    } catch {
      throw CatalogueError.wrap(error, path: path)
    }
  }
}
