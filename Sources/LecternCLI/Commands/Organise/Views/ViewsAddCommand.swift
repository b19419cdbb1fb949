internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct ViewsAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Save a query under a name",
    discussion: """
      Examples:
        lectern views add ml 'kind:paper tag:ml state:unread sort:year-'
        lectern views add ml --replace 'kind:paper,book tag:ml'
      """)

  @Argument(help: "The name: letters, digits, '-' and '_', beginning with a letter.")
  var name: String

  @Argument(
    help: ArgumentHelp("The query ('lectern help query').", valueName: "query"), completion: .query,
    transform: Exclusions.typed)
  var words: [String]

  @Flag(name: .long, help: "Put it in place of a view that has the name.")
  var replace = false

  @OptionGroup var options: CatalogueOptions

  /// With or without the sign that stands before it in a query.
  private var plainName: String { name.hasPrefix("@") ? String(name.dropFirst()) : name }

  func validate() throws {
    guard SavedQuery.isName(plainName) else {
      throw ValidationError(
        "'\(name)' can't name a view; use letters, digits, '-' and '_', beginning with a letter.")
    }
    guard words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else {
      throw ValidationError("Say the query of the view: kind:paper tag:rl.")
    }
  }

  func run() throws {
    let catalogue = try options.open(to: .fill(isDryRun: false))
    let view = SavedQuery(name: plainName, query: try QueryArguments.text(of: words, in: catalogue))
    let others = try catalogue.savedQueries().filter {
      $0.name.lowercased() != view.name.lowercased()
    }
    try check(view, with: others)
    let old = try catalogue.savedQueries().first { !others.contains($0) }
    if let old, old.query != view.query, !replace {
      throw CatalogueError.unknown(
        "there is a view @\(old.name) already: \(old.query)\nSay --replace to put this in its place."
      )
    }
    try catalogue.save(view, command: "views add \(view.name)", now: Clock.now())
    print("@\(view.name) is \(view.query)" + (old.map { " (was: \($0.query))" } ?? ""))
  }

  /// A query that can't be read is not worth saving; the fault is shown where it stands.
  private func check(_ view: SavedQuery, with others: [SavedQuery]) throws {
    let views = Views(others + [view])
    do {
      _ = try QueryParser.parse(view.query, today: Clock.now(), views: Views(others))
      _ = try QueryParser.parse("@\(view.name)", today: Clock.now(), views: views)
    } catch {
      Terminal.say("Error: \(error.shown)")
      throw ExitCode.validationFailure
    }
  }
}
