extension Schema {
  /// What telling works apart needs: who said what in the journal, keys that several works claim, items that
  /// were taken apart, pairs that are to stay apart; and article text with the mention that brought it.
  static let works = """
    ALTER TABLE event ADD COLUMN isImported INTEGER NOT NULL DEFAULT 0;
    UPDATE event SET isImported = 1
      WHERE changeId IN (SELECT id FROM change WHERE command LIKE 'import%');

    CREATE TABLE contested (
      scheme TEXT NOT NULL,
      value TEXT NOT NULL,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      changeId INTEGER NOT NULL REFERENCES change(id),
      PRIMARY KEY (scheme, value)
    ) WITHOUT ROWID;
    CREATE TABLE parted (
      itemId INTEGER PRIMARY KEY,
      fromId INTEGER NOT NULL,
      changeId INTEGER NOT NULL REFERENCES change(id)
    );
    CREATE INDEX partedByChange ON parted(changeId);
    CREATE TABLE apart (
      older INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      newer INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      changeId INTEGER NOT NULL REFERENCES change(id),
      PRIMARY KEY (older, newer)
    ) WITHOUT ROWID;
    CREATE INDEX apartByNewer ON apart(newer);
    CREATE INDEX apartByChange ON apart(changeId);

    DROP VIEW itemDocument;
    ALTER TABLE content RENAME TO contentOfItem;
    CREATE TABLE content (
      mentionId INTEGER PRIMARY KEY REFERENCES mention(id) ON DELETE CASCADE,
      html TEXT NOT NULL
    );
    INSERT INTO content
      SELECT min(mention.id), html FROM contentOfItem JOIN mention USING (itemId) GROUP BY itemId;
    DROP TABLE contentOfItem;
    CREATE VIEW itemDocument AS
      SELECT item.id AS id, item.title AS title, item.aliases AS aliases, item.authors AS authors,
        (SELECT group_concat(tag.name, ' ') FROM itemTag JOIN tag ON tag.id = itemTag.tagId
          WHERE itemTag.itemId = item.id) AS tags,
        (SELECT group_concat(mention.note, char(10)) FROM mention WHERE mention.itemId = item.id)
          AS remarks,
        item.notes AS notes, item.summary AS summary,
        (SELECT html FROM content JOIN mention ON mention.id = mentionId
          WHERE mention.itemId = item.id ORDER BY length(html) DESC, html LIMIT 1) AS content
      FROM item;
    """
}
