internal import ArgumentParser
internal import LecternCatalogue
internal import LecternModel

struct ViewsRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Forget saved queries",
    discussion: """
      Says what each was, so that it can be added again.

      Examples:
        lectern views remove ml
      """,
    aliases: ["rm"])

  @Argument(help: "The names.", completion: .names(of: .view))
  var names: [String]

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open()
    let views = Views(try catalogue.savedQueries())
    let wanted = names.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    if let name = wanted.first(where: { views[$0] == nil }) {
      throw CatalogueError.unknown(
        "there is no view '@\(name)'\(suggestion(for: name, among: views.names, sign: "@"))")
    }
    for name in wanted {
      guard let view = try catalogue.removeSavedQuery(name) else { continue }
      print("Forgot @\(view.name): \(view.query)")
    }
  }
}
