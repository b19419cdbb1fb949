internal import ArgumentParser

/// Whether a report is for people or for programs.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

  @Option(
    name: .long, help: "How to report: table or json.", completion: .list(["table", "json"]))
  var format = Format.table

  var isJSON: Bool { format == .json }
}
