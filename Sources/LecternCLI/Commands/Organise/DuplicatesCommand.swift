internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct DuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Propose items that may be one work, with reason and score",
    discussion: """
      Links and identifiers that are surely the same are merged by themselves; here is what needs your eye: \
      equal titles, authors and years, links that differ in form. Editions, parts of a series and chapters \
      are not proposed. With a query, pairs of which one item fits.

      Examples:
        lectern duplicates
        lectern duplicates kind:paper --at-least 0.8
        lectern duplicates --dismiss 12 40
      """)

  @OptionGroup var items: QueryArguments

  @Option(
    name: .customLong("at-least"),
    help: ArgumentHelp("Leave out pairs of a lower score, from 0 to 1.", valueName: "score"))
  var minimum = 0.6

  @Flag(name: .long, help: "The items named are different works: never propose or merge them.")
  var dismiss = false

  @OptionGroup var output: RowOutput
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    guard (0...1).contains(minimum) else {
      throw ValidationError("--at-least takes a score from 0 to 1.")
    }
    if dismiss, items.words.count < 2 {
      throw ValidationError("Say which items are different works: --dismiss 12 40")
    }
  }

  func run() throws {
    let catalogue = try options.open()
    if dismiss { return try setApart(in: catalogue) }
    let pairs = try catalogue.duplicates(try items.query(in: catalogue), atLeast: minimum)
    try output.show(pairs) {
      for (index, pair) in pairs.enumerated() {
        if index > 0 { Output.line("") }
        let percent = Self.percent(pair.judgement)
        let reasons = pair.judgement.reasons.joined(separator: ", ")
        let lines = TextWrap.fitted("\(percent) \(reasons)")
        Output.line(Style.bold(percent) + lines[0].dropFirst(percent.count))
        for line in lines.dropFirst() { Output.line(line) }
        let table = ItemTable(for: [pair.older, pair.newer])
        for item in [pair.older, pair.newer] { Output.line(table.row(item)) }
      }
      if pairs.isEmpty { return Terminal.say("No two items look like one work.") }
      Terminal.say(
        "\nThe same: lectern merge A B. Not the same: lectern duplicates --dismiss A B.")
    }
  }

  private func setApart(in catalogue: Catalogue) throws {
    let found = try items.words.map { try ItemName($0).item(in: catalogue) }
    let command = "duplicates --dismiss \(items.words.joined(separator: " "))"
    try catalogue.setApart(found.map(\.id), command: command, now: Clock.now())
    print("Different works: " + found.map { "\($0.title) (\($0.id))" }.joined(separator: ", "))
  }

  private static func percent(_ judgement: DuplicateJudgement) -> String {
    "\(Int((judgement.score * 100).rounded())) %"
  }
}

extension DuplicatePair: DataRow {
  static var columns: [DataColumn<DuplicatePair>] {
    [
      DataColumn("score", \.judgement.score), DataColumn("reasons", \.judgement.reasons),
      DataColumn("items") { [ItemJSON($0.older), ItemJSON($0.newer)] },
    ]
  }
}
