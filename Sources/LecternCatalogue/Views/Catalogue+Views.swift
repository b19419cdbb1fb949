internal import GRDB
public import LecternModel

extension Catalogue {
  /// The reader's saved queries, by name.
  public func savedQueries() throws -> [SavedQuery] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT name, query FROM savedQuery ORDER BY name")
        .map { SavedQuery(name: $0[0], query: $0[1]) }
    }
  }

  /// Keeps a query under its name, in place of one that has it already. No change leaves no trace.
  public func save(_ view: SavedQuery, command: String, now: Timestamp) throws {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      let views = ViewStore(db, changeId: change.id)
      if try views.view(view.name) != view {
        try views.remember(view.name)
        try views.put(view)
      }
      try change.finish()
    }
  }

  /// Forgets saved queries, as one change. Says what they were; a name that there is not is passed over.
  public func removeSavedQueries(
    _ names: [String], command: String, now: Timestamp
  ) throws -> [SavedQuery] {
    try write { db in
      let change = try OpenChange(db, command: command, now: now)
      let views = ViewStore(db, changeId: change.id)
      var removed: [SavedQuery] = []
      for name in names {
        guard let view = try views.view(name) else { continue }
        try views.remember(view.name)
        try views.drop(view.name)
        removed.append(view)
      }
      try change.finish()
      return removed
    }
  }
}
