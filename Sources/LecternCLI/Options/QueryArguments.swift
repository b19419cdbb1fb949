internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// Words that choose items: ids, identifiers, links and the query language.
struct QueryArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Which items: ids, identifiers, links or a query ('lectern help query').",
      valueName: "query"), completion: .query, transform: Exclusions.typed)
  var words: [String] = []

  /// What was said, as one text.
  var text: String { words.joined(separator: " ") }

  /// The query; all items when nothing was said.
  func query(in catalogue: Catalogue) throws -> Query {
    try Self.query(of: words, in: catalogue)
  }

  /// The query that words of a command line are.
  static func query(of words: [String], in catalogue: Catalogue) throws -> Query {
    try query(text(of: words, in: catalogue), in: catalogue)
  }

  /// The query that words of a command line mean, with the names of the catalogue.
  static func text(of words: [String], in catalogue: Catalogue) throws -> String {
    try QueryWords.text(of: words) { field, value in
      guard let thing = NamedThing(rawValue: field) else { return false }
      return try !catalogue.names(of: thing, beginning: value, limit: 1).isEmpty
    }
  }

  /// The query of a text, with the catalogue's views. A fault in it is told to the reader.
  private static func query(_ text: String, in catalogue: Catalogue) throws -> Query {
    // Only a text with the sign can name one.
    let views = text.contains("@") ? Views(try catalogue.savedQueries()) : Views()
    do {
      return try QueryParser.parse(text, today: Clock.now(), views: views)
    } catch {
      Terminal.say("Error: \(error.shown)")
      throw ExitCode.validationFailure
    }
  }

  /// Whether a sign can be part of what names an item.
  private static func says(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || sign == "@"
  }

  /// For commands that must not act on everything by accident, as where a variable of a script is empty.
  func requireWords() throws {
    guard !Self.choosesNothing(text) else {
      throw ValidationError("Say which items: an id (12), a link, or a query (kind:paper tag:rl).")
    }
  }

  /// Whether a query leaves all items in because nothing is in it.
  static func choosesNothing(_ text: String) -> Bool {
    let query = try? QueryParser.parse(text, today: Clock.now())
    return query?.filter == .and([]) || !text.contains(where: says)
  }
}
