internal import GRDB
public import LecternModel

/// Where the words of a query were found in an item. What fits stands between U+0002 and U+0003, which no text
/// from outside keeps.
public struct SearchHit: Sendable {
  /// The title, where a word stands in it.
  public var title: String?
  /// Some words around the best place elsewhere, where there is one.
  public var excerpt: String?

  /// Begins what fits.
  public static let begin: Character = "\u{2}"
  /// Ends what fits.
  public static let end: Character = "\u{3}"
}

extension Catalogue {
  /// Where the words of a query were found in items that it finds; nothing for a query without words.
  public func hits(_ query: Query, in items: [Int64]) throws -> [Int64: SearchHit] {
    let words = query.filter.words.compactMap { MatchExpression(.term($0))?.text }
    guard !words.isEmpty, !items.isEmpty else { return [:] }
    let any = words.map { "(\($0))" }.joined(separator: " OR ")
    let marks = items.map { _ in "?" }.joined(separator: ", ")
    let documents = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT id, \(Self.columns) FROM itemDocument WHERE id IN (\(marks))",
        arguments: StatementArguments(items))
    }
    // In an index of these items alone: the whole one would gather all hits again for each of them.
    let index = try DatabaseQueue()
    return try index.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE itemText USING fts5(\(Self.columns),
            tokenize="unicode61 remove_diacritics 2")
          """)
      for document in documents {
        try db.cachedStatement(
          sql: "INSERT INTO itemText (rowid, \(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: StatementArguments(Array(document.databaseValues)))
      }
      var hits: [Int64: SearchHit] = [:]
      try Self.mark("highlight(itemText, 0, char(2), char(3))", "{title} : (\(any))", in: db) {
        hits[$0, default: SearchHit()].title = $1
      }
      let elsewhere = "{aliases remarks notes summary content} : (\(any))"
      try Self.mark("snippet(itemText, -1, char(2), char(3), '…', 14)", elsewhere, in: db) {
        hits[$0, default: SearchHit()].excerpt = $1
      }
      return hits
    }
  }

  private static let columns = "title, aliases, authors, tags, remarks, notes, summary, content"

  private static func mark(
    _ function: String, _ words: String, in db: Database, _ body: (Int64, String) -> Void
  ) throws {
    let rows = try Row.fetchAll(
      db, sql: "SELECT rowid, \(function) FROM itemText WHERE itemText MATCH ?",
      arguments: [words])
    for row in rows {
      let text = (row[1] as String?).map {
        SearchText.joined($0, ignoring: [SearchHit.begin, SearchHit.end])
      }
      if let text = text.flatMap(tidy) { body(row[0], text) }
    }
  }

  /// One line; the signs that mark are kept.
  private static func tidy(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace || $0 == "\u{1E}" }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}

extension Filter {
  /// The terms about words that an item found must or may fulfil.
  fileprivate var words: [Term] {
    switch self {
    case .and(let parts), .or(let parts): parts.flatMap(\.words)
    case .not: []
    case .term(let term):
      switch term {
      case .text, .title, .author: [term]
      default: []
      }
    }
  }
}
