internal import ArgumentParser

/// Whether the report of what was done is for people or for programs.
struct ReportOptions: ParsableArguments {
  enum Format: String, NamedChoice { case table, json }

  @Option(name: .long, help: "How to report.")
  var format = Format.table

  var isJSON: Bool { format == .json }
}
