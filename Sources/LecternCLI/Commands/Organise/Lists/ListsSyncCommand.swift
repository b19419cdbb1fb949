internal import ArgumentParser
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ListsSyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Bring an edited Markdown list in again, and tick off in it what you read",
    discussion: """
      The file stays yours: only task boxes ('- [ ]' and '- [x]') and check marks (⬜ and ✅) are set, and a \
      bullet without one gets '[x]' when you read what it names. Rows with no place for a mark, or with \
      several, are named. No other byte is touched. What is ticked \
      in the file counts as read; to take that back, say 'lectern queue ITEM' and sync again.

      Examples:
        lectern lists sync lists/first-year.md
        lectern lists sync --dry-run curriculum.md
      """)

  @Argument(
    help: ArgumentHelp("Markdown files.", valueName: "file"),
    completion: .file(extensions: ["md", "markdown"]))
  var files: [String]

  @Flag(name: [.customShort("n"), .long], help: "Show what would change and change nothing.")
  var dryRun = false

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open(to: .fill(isDryRun: dryRun))
    var status: Int32 = 0
    for file in files {
      let outcome = try ListSync(catalogue, now: Clock.now()).run(file, isDryRun: dryRun)
      ImportTable(outcome.report, isDryRun: dryRun).write()
      if !dryRun, !outcome.changes.isEmpty {
        try OutputFile.write(outcome.bytes, to: file)
      }
      for change in outcome.changes { print("\(file):\(change.line): \(change.text)") }
      for row in outcome.unmarked {
        Terminal.say(
          "\(file):\(row.line): can't be marked as the catalogue has it; put one box [ ] or sign ⬜ into "
            + "the row: \(CleanText.line(row.text) ?? "")")
      }
      if outcome.report.isFailure { status = 1 }
      if outcome.report.hasFaults, status == 0 { status = 2 }
    }
    if status > 0 { throw ExitCode(status) }
  }
}
