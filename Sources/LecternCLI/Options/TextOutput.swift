internal import ArgumentParser

/// Whether a command that shows no rows does so to people or to programs.
struct TextOutput: ParsableArguments {
  enum Format: String, NamedChoice { case text, json }

  @Option(name: [.short, .long], help: "How to show it.")
  var format = Format.text
}
