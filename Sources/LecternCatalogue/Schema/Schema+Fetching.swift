extension Schema {
  /// What asking feeds and links must remember. `feed.key` names a subscription, and its source of entries, for
  /// good; `feed.urlKey` is where it is asked for by now.
  static let fetching = """
    ALTER TABLE feed ADD COLUMN urlKey TEXT;
    ALTER TABLE feed ADD COLUMN answeredBy TEXT;
    ALTER TABLE feed ADD COLUMN bodyHash INTEGER;
    ALTER TABLE feed ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN goneSince TEXT;
    ALTER TABLE feed ADD COLUMN firstURL TEXT;
    UPDATE feed SET urlKey = key, firstURL = url;
    CREATE INDEX feedByURL ON feed(urlKey);

    CREATE TABLE hostWait (
      host TEXT PRIMARY KEY,
      until TEXT NOT NULL
    ) WITHOUT ROWID;

    CREATE TABLE linkCheck (
      itemId INTEGER PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
      url TEXT NOT NULL,
      checked TEXT NOT NULL,
      verdict TEXT NOT NULL,
      reason TEXT,
      failures INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX linkCheckByVerdict ON linkCheck(verdict, itemId);
    """
}
