extension Schema {
  /// The reader's saved queries.
  static let views = """
    CREATE TABLE savedQuery (
      name TEXT PRIMARY KEY COLLATE NOCASE,
      query TEXT NOT NULL
    ) WITHOUT ROWID;
    """

  /// What views were before a change: their query, or nothing where there was no such view.
  static let viewsBefore = """
    CREATE TABLE savedQueryBefore (
      changeId INTEGER NOT NULL REFERENCES change(id),
      name TEXT NOT NULL COLLATE NOCASE,
      query TEXT,
      PRIMARY KEY (changeId, name)
    ) WITHOUT ROWID;
    """

  /// The index learns text of every script, and words instead of HTML: `searchText` and `plainText` are
  /// functions that every connection of Lectern's has (`TextFunctions`). Where a text has no sign of a script
  /// without spaces, as most, `GLOB` is quicker to say so than a function is called.
  static let searchText = """
    DROP VIEW itemDocument;
    CREATE VIEW itemDocument AS
      SELECT item.id AS id, \(spaced("item.title")) AS title, \(spaced("item.aliases")) AS aliases,
        \(spaced("item.authors")) AS authors,
        (SELECT group_concat(\(spaced("tag.name")), ' ') FROM itemTag
          JOIN tag ON tag.id = itemTag.tagId WHERE itemTag.itemId = item.id) AS tags,
        (SELECT group_concat(\(spaced("mention.note")), char(10)) FROM mention
          WHERE mention.itemId = item.id) AS remarks,
        \(spaced("item.notes")) AS notes,
        CASE WHEN item.summary GLOB '*[<&]*' THEN searchText(plainText(item.summary))
          ELSE \(spaced("item.summary")) END AS summary,
        (SELECT searchText(plainText(html)) FROM content JOIN mention ON mention.id = mentionId
          WHERE mention.itemId = item.id ORDER BY length(html) DESC, html LIMIT 1) AS content
      FROM item;
    INSERT INTO itemText (itemText) VALUES ('rebuild');
    """

  private static func spaced(_ column: String) -> String {
    """
    CASE WHEN \(column) GLOB '*[\u{0E00}-\u{0EFF}\u{1000}-\u{109F}\u{1780}-\u{17FF}\u{2E80}-\u{3FFFF}]*'
      THEN searchText(\(column)) ELSE \(column) END
    """
  }

  /// An index for every order, and for every condition that may hold for few of a million items.
  static let indexes = """
    ALTER TABLE item ADD COLUMN effort INTEGER GENERATED ALWAYS AS (
      coalesce(json_extract(metadata, '$.effortMinutes'),
        json_extract(metadata, '$.durationSeconds') / 60)) VIRTUAL;

    CREATE INDEX itemByStateDate ON item(stateDate);
    CREATE INDEX itemByTitle ON item(title COLLATE NOCASE);
    CREATE INDEX itemByAuthor ON item(authors COLLATE NOCASE);
    CREATE INDEX itemByYear ON item(year);
    CREATE INDEX itemByRating ON item(rating);
    CREATE INDEX itemByEffort ON item(effort);
    CREATE INDEX itemByStateRank ON item(\(stateRank));
    CREATE INDEX itemWithNotes ON item(id) WHERE notes IS NOT NULL;
    CREATE INDEX itemWithProgress ON item(id) WHERE progress IS NOT NULL;
    CREATE INDEX itemWithFeed ON item(id) WHERE feedURL IS NOT NULL;
    CREATE INDEX itemPrivate ON item(id) WHERE isPrivate;
    CREATE INDEX mentionByPath ON mention(path, itemId) WHERE path IS NOT NULL;
    """

  /// The order of states, as it was when the index was made.
  static let stateRank = """
    CASE state WHEN 'inbox' THEN 0 WHEN 'queued' THEN 1 WHEN 'paused' THEN 2 WHEN 'reading' THEN 3 \
    WHEN 'dropped' THEN 4 WHEN 'read' THEN 5 END
    """
}
