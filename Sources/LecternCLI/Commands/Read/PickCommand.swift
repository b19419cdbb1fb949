internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct PickCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pick",
    abstract: "Choose items by hand and print their ids, or act on them",
    discussion: """
      With fzf where it is installed ($LECTERN_PICKER names another program), else by number. Without a \
      query all that is unread is offered. The columns are those of 'lectern list' ($LECTERN_COLUMNS).

      Examples:
        lectern pick
        lectern pick kind:paper --then start
        lectern pick tag:rl --then open
        lectern done $(lectern pick state:reading)
      """)

  @Option(
    name: .long, help: "A command for what was chosen: show, open, text, start, done …",
    completion: .list(Lectern.itemCommands))
  var then: String?

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    guard let then else { return }
    let names = Lectern.itemCommands
    guard names.contains(then) else {
      throw ValidationError(
        "'\(then)' can't follow\(suggestion(for: then, among: names)); one of "
          + names.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let asked = try items.query(in: catalogue)
    let query =
      items.words.isEmpty ? Query(filter: .term(.state(Set(ReadingState.unread)))) : asked
    let found = try catalogue.items(
      query, fallback: query.defaultSorts, limit: Picker.limit)
    guard !found.isEmpty else {
      throw CatalogueError.unknown("no item fits; 'lectern list' shows what there is")
    }
    let chosen = try Picker(found, columns: try ItemColumn.chosen()).choose()
    guard !chosen.isEmpty else { throw ExitCode(1) }
    guard let then else {
      for item in chosen { print(item.id) }
      return
    }
    let place = options.catalogue.map { ["--catalogue", $0] } ?? []
    var command = try Lectern.parseAsRoot([then] + chosen.map { String($0.id) } + place)
    try command.run()
  }
}
