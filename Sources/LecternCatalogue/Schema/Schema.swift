import GRDB

/// The catalogue's tables, as steps that are only ever added to.
///
/// Facts are `source`, `mention`, `change`, `event`, `list`, `listEntry`, `feed`, `content`, `apart`, `citationKey` and
/// the identity of `item`; all other columns of `item`, and `identifier`, `contested`, `itemTag` and `itemText`,
/// are derived from them.
enum Schema {
  /// Marks a SQLite file as a catalogue (`PRAGMA application_id`): "Lctn".
  static let applicationID: Int32 = 0x4C63_746E

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 catalogue") { db in
      try db.execute(sql: items)
      try db.execute(sql: journal)
      try db.execute(sql: mentions)
      try db.execute(sql: lists)
      try db.execute(sql: feeds)
      try db.execute(sql: text)
    }
    migrator.registerMigration("2 works") { db in try db.execute(sql: works) }
    migrator.registerMigration("3 citation keys without regard to case") { db in
      try db.execute(sql: citationKeys)
    }
    migrator.registerMigration("4 views") { db in try db.execute(sql: views) }
    migrator.registerMigration("5 text of every script") { db in try db.execute(sql: searchText) }
    migrator.registerMigration("6 indexes for a million items") { db in
      try db.execute(sql: indexes)
    }
    migrator.registerMigration("7 fetching") { db in try db.execute(sql: fetching) }
    // Neither touches what one table says of another, which to check takes long.
    migrator.registerMigration("8 sort keys", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: sortKeys)
    }
    migrator.registerMigration("9 views in the journal", foreignKeyChecks: .immediate) { db in
      try db.execute(sql: viewsBefore)
    }
    migrator.registerMigration("10 citation keys beside items", foreignKeyChecks: .immediate) {
      try moveCitationKeys($0)
    }
    return migrator
  }()

  private static let items = """
    CREATE TABLE item (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid BLOB NOT NULL UNIQUE,
      created TEXT NOT NULL,
      citationKey TEXT UNIQUE,
      kind TEXT NOT NULL DEFAULT 'page',
      kindReason TEXT NOT NULL DEFAULT '',
      title TEXT,
      aliases TEXT,
      authors TEXT,
      year INTEGER,
      summary TEXT,
      metadata TEXT,
      url TEXT,
      otherLinks TEXT,
      feedURL TEXT,
      state TEXT NOT NULL DEFAULT 'inbox',
      stateDate TEXT,
      rating INTEGER,
      progress TEXT,
      minutes INTEGER NOT NULL DEFAULT 0,
      notes TEXT,
      added TEXT NOT NULL DEFAULT '',
      mentionCount INTEGER NOT NULL DEFAULT 0,
      isPrivate INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX itemByState ON item(state, id);
    CREATE INDEX itemByKind ON item(kind, id);
    CREATE INDEX itemByAdded ON item(added, id);
    CREATE INDEX itemByMentions ON item(mentionCount, id);

    CREATE TABLE identifier (
      scheme TEXT NOT NULL,
      value TEXT NOT NULL,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      PRIMARY KEY (scheme, value)
    ) WITHOUT ROWID;
    CREATE INDEX identifierByItem ON identifier(itemId);

    CREATE TABLE tag (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE
    );
    CREATE TABLE itemTag (
      tagId INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      PRIMARY KEY (tagId, itemId)
    ) WITHOUT ROWID;
    CREATE INDEX itemTagByItem ON itemTag(itemId);

    CREATE TABLE content (
      itemId INTEGER PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
      html TEXT NOT NULL
    );
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) WITHOUT ROWID;
    """

  private static let journal = """
    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid BLOB NOT NULL UNIQUE,
      at TEXT NOT NULL,
      offsetMinutes INTEGER,
      command TEXT NOT NULL,
      undoes INTEGER REFERENCES change(id),
      isUndone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid BLOB NOT NULL UNIQUE,
      changeId INTEGER NOT NULL REFERENCES change(id),
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      at TEXT,
      deed TEXT NOT NULL,
      value TEXT
    );
    CREATE INDEX eventByItem ON event(itemId, id);
    CREATE INDEX eventByChange ON event(changeId);

    CREATE TABLE absorbed (
      itemId INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL,
      created TEXT NOT NULL,
      citationKey TEXT,
      intoId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      changeId INTEGER NOT NULL REFERENCES change(id),
      moved TEXT NOT NULL
    );
    CREATE INDEX absorbedByItem ON absorbed(intoId);
    CREATE INDEX absorbedByChange ON absorbed(changeId);
    """

  private static let mentions = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      uuid BLOB NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      location TEXT NOT NULL,
      title TEXT,
      siteURL TEXT,
      UNIQUE (location, kind)
    );
    CREATE TABLE mention (
      id INTEGER PRIMARY KEY,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      sourceId INTEGER NOT NULL REFERENCES source(id),
      changeId INTEGER REFERENCES change(id),
      key INTEGER NOT NULL,
      path TEXT,
      position INTEGER NOT NULL,
      title TEXT,
      url TEXT,
      note TEXT,
      found TEXT,
      claims TEXT
    );
    CREATE UNIQUE INDEX mentionBySource ON mention(sourceId, key);
    CREATE INDEX mentionByItem ON mention(itemId);
    CREATE INDEX mentionByChange ON mention(changeId);

    CREATE TABLE mentionBefore (
      changeId INTEGER NOT NULL REFERENCES change(id),
      mentionId INTEGER NOT NULL REFERENCES mention(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      title TEXT,
      url TEXT,
      note TEXT,
      found TEXT,
      claims TEXT,
      PRIMARY KEY (changeId, mentionId)
    ) WITHOUT ROWID;
    CREATE INDEX mentionBeforeByMention ON mentionBefore(mentionId);
    """

  private static let lists = """
    CREATE TABLE list (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid BLOB NOT NULL UNIQUE,
      title TEXT NOT NULL,
      sourceId INTEGER REFERENCES source(id),
      changeId INTEGER REFERENCES change(id)
    );
    CREATE INDEX listBySource ON list(sourceId);
    CREATE TABLE listEntry (
      listId INTEGER NOT NULL REFERENCES list(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      section TEXT,
      note TEXT,
      isOptional INTEGER NOT NULL DEFAULT 0,
      prerequisites TEXT,
      PRIMARY KEY (listId, position)
    ) WITHOUT ROWID;
    CREATE INDEX listEntryByItem ON listEntry(itemId);
    """

  private static let feeds = """
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      uuid BLOB NOT NULL UNIQUE,
      itemId INTEGER NOT NULL REFERENCES item(id) ON DELETE CASCADE,
      changeId INTEGER REFERENCES change(id),
      url TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      title TEXT,
      folder TEXT,
      status TEXT NOT NULL DEFAULT 'active',
      etag TEXT,
      lastModified TEXT,
      lastFetched TEXT,
      lastSuccess TEXT,
      lastError TEXT,
      failures INTEGER NOT NULL DEFAULT 0,
      nextDue TEXT,
      movedTo TEXT,
      movedCount INTEGER NOT NULL DEFAULT 0,
      schedule TEXT
    );
    CREATE INDEX feedByItem ON feed(itemId);
    CREATE INDEX feedByDue ON feed(status, nextDue);
    """

  /// The index keeps no text of its own: it reads `itemDocument` when it needs the words again.
  private static let text = """
    CREATE VIEW itemDocument AS
      SELECT item.id AS id, item.title AS title, item.aliases AS aliases, item.authors AS authors,
        (SELECT group_concat(tag.name, ' ') FROM itemTag JOIN tag ON tag.id = itemTag.tagId
          WHERE itemTag.itemId = item.id) AS tags,
        (SELECT group_concat(mention.note, char(10)) FROM mention WHERE mention.itemId = item.id)
          AS remarks,
        item.notes AS notes, item.summary AS summary,
        (SELECT content.html FROM content WHERE content.itemId = item.id) AS content
      FROM item;
    CREATE VIRTUAL TABLE itemText USING fts5(
      title, aliases, authors, tags, remarks, notes, summary, content,
      content='itemDocument', content_rowid='id', prefix='2 3',
      tokenize="unicode61 remove_diacritics 2"
    );
    """
}
