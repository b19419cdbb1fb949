internal import ArgumentParser
internal import LecternKit
internal import LecternModel

/// Words that choose items: ids, identifiers, links and the query language.
struct QueryArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Which items: ids, identifiers, links or a query ('lectern help query').",
      valueName: "query"))
  var words: [String] = []

  /// The query; all items when nothing was said.
  func query() throws -> Query { try Self.query(words.joined(separator: " ")) }

  /// The query of a text. A fault in it is told to the reader.
  static func query(_ text: String) throws -> Query {
    do {
      return try QueryParser.parse(text, today: Clock.now())
    } catch {
      Terminal.say("Error: \(error)")
      throw ExitCode.validationFailure
    }
  }

  /// For commands that must not act on everything by accident.
  func requireWords() throws {
    guard words.isEmpty else { return }
    throw ValidationError("Say which items: an id (12), a link, or a query (kind:paper tag:rl).")
  }
}
