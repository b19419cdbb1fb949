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
  static let citationKeysBeside = """
    CREATE TABLE citationKey (
      itemId INTEGER PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
      key TEXT NOT NULL UNIQUE COLLATE NOCASE
    );
    INSERT OR IGNORE INTO citationKey (itemId, key)
      SELECT id, citationKey FROM item WHERE citationKey IS NOT NULL ORDER BY id;
    DROP INDEX itemByCitationKey;
    UPDATE item SET citationKey = NULL WHERE citationKey IS NOT NULL;
    """
}
