internal import GRDB
internal import LecternModel

extension FeedState {
  /// A row of `feed`.
  init(_ row: Row) throws {
    self.init(url: row["url"])
    etag = row["etag"]
    lastModified = row["lastModified"]
    answeredBy = row["answeredBy"]
    bodyHash = row["bodyHash"]
    lastFetched = Columns.time(row["lastFetched"])
    lastSuccess = Columns.time(row["lastSuccess"])
    lastError = row["lastError"]
    failures = row["failures"]
    missing = row["missing"]
    nextDue = Columns.time(row["nextDue"])
    movedTo = row["movedTo"]
    movedCount = row["movedCount"]
    goneSince = Columns.time(row["goneSince"])
    let schedule: String? = row["schedule"]
    if let schedule { rhythm = try Columns.value(FeedRhythm.self, schedule) }
  }

  /// Writes it into the row of a subscription.
  func write(_ db: Database, to id: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE feed SET url = ?, urlKey = ?, etag = ?, lastModified = ?, answeredBy = ?,
          bodyHash = ?,
          lastFetched = ?, lastSuccess = ?, lastError = ?, failures = ?, missing = ?, nextDue = ?,
          movedTo = ?, movedCount = ?, goneSince = ?, schedule = ? WHERE id = ?
        """)
    try statement.execute(arguments: [
      url, URLKey.strict(url) ?? url, etag, lastModified, answeredBy, bodyHash, lastFetched?.text,
      lastSuccess?.text, lastError, failures, missing, nextDue?.text, movedTo, movedCount,
      goneSince?.text, Columns.json(rhythm), id,
    ])
  }
}
