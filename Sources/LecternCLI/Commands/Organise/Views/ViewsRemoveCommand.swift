internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct ViewsRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Forget saved queries",
    discussion: """
      Says what each was; 'lectern undo' brings them back. What another view needs stays.

      Examples:
        lectern views remove ml
      """,
    aliases: ["rm"])

  @Argument(help: "The names.", completion: .names(of: .view))
  var names: [String]

  @OptionGroup var options: CatalogueOptions

  /// A view that names one that is gone can't be asked any more.
  private func refuseWhatIsUsed(_ names: [String], of views: [SavedQuery]) throws {
    let going = Set(names.map { $0.lowercased() })
    for view in views where !going.contains(view.name.lowercased()) {
      let used = QueryParser.views(in: view.query).filter { going.contains($0.lowercased()) }
      guard let name = used.first else { continue }
      throw CatalogueError.unknown(
        "the view '@\(view.name)' needs '@\(name)': \(view.query)\nRemove both, or change it first: "
          + "lectern views add \(view.name) --replace QUERY")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    let views = Views(try catalogue.savedQueries())
    let wanted = names.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    if let name = wanted.first(where: { views[$0] == nil }) {
      throw CatalogueError.unknown(
        "there is no view '@\(name)'\(suggestion(for: name, among: views.names, sign: "@"))")
    }
    try refuseWhatIsUsed(wanted, of: try catalogue.savedQueries())
    let command = "views remove \(wanted.joined(separator: " "))"
    for view in try catalogue.removeSavedQueries(wanted, command: command, now: Clock.now()) {
      print("Forgot @\(view.name): \(view.query)")
    }
  }
}
