import GRDB

extension Schema {
  /// Keys differ without regard to case.
  static let citationKeys = """
    CREATE INDEX itemByCitationKey ON item(citationKey COLLATE NOCASE)
      WHERE citationKey IS NOT NULL;
    CREATE INDEX absorbedByCitationKey ON absorbed(citationKey COLLATE NOCASE)
      WHERE citationKey IS NOT NULL;
    """

  /// The keys of items in a table of their own, so that giving them to all items doesn't write all that is known of the
  /// items anew. The column that they had is empty from here on.
  static func moveCitationKeys(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE citationKey (
          itemId INTEGER PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
          key TEXT NOT NULL UNIQUE COLLATE NOCASE
        );
        INSERT OR IGNORE INTO citationKey (itemId, key)
          SELECT id, citationKey FROM item
          WHERE citationKey > '' AND citationKey NOT GLOB '*[^!-~]*'
            AND citationKey NOT GLOB '*[{},="]*'
          ORDER BY id;
        """)
    // A backup could bring keys that no file can have, or that differ in case alone.
    let others = try Row.fetchAll(
      db,
      sql: """
        SELECT id, citationKey FROM item
        WHERE citationKey IS NOT NULL AND id NOT IN (SELECT itemId FROM citationKey) ORDER BY id
        """)
    var keys = CitationKeyStore(db)
    for row in others { _ = try keys.giveFirst(row[1], to: row[0]) }
    try db.execute(
      sql: """
        DROP INDEX itemByCitationKey;
        UPDATE item SET citationKey = NULL WHERE citationKey IS NOT NULL;
        """)
  }
}
