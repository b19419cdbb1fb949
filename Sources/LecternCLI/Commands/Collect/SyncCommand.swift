internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Ask the feeds you follow for new entries",
    discussion: """
      Only feeds that are due are asked: each at its own pace, between once an hour and once a month, and \
      never before its server wants to be asked. New entries arrive in the inbox; entries that changed bring \
      their items up to date without touching your states and edits; nothing is ever taken away. \
      One sync is one change, which 'lectern undo' takes back. Ctrl-C keeps what was received whole.

      Exit status: 0 all went well, 1 nobody could be reached, 2 some feeds failed ('lectern feeds check' \
      says what to do).

      Examples:
        lectern sync
        lectern sync tag:ml              # feeds that you have tagged
        lectern sync --force 12          # this feed, due or not
        lectern sync --dry-run
        lectern sync --format json
      """)

  @Flag(name: [.short, .long], help: "Ask feeds that are not due, too.")
  var force = false

  @Flag(name: [.customShort("n"), .long], help: "Ask, report what would come, and change nothing.")
  var dryRun = false

  @OptionGroup var reporting: ReportOptions

  @OptionGroup(title: "Fetching") var fetch: FetchOptions
  @OptionGroup var options: CatalogueOptions
  @OptionGroup var feeds: QueryArguments

  func run() throws {
    var sync = FeedSync.Options(http: fetch.http)
    sync.isForced = force
    sync.isDryRun = dryRun
    sync.command = (["sync"] + feeds.words).joined(separator: " ")
    let catalogue = try options.open()
    let report = try FeedSyncing(sync, in: catalogue).run(try feeds.query(in: catalogue))
    switch reporting.format {
    case .json: print(try report.json())
    case .table: SyncTable(report, isDryRun: dryRun, isOfAll: feeds.words.isEmpty).write()
    }
    if report.isOffline { throw ExitCode(1) }
    if report.isStopped { throw ExitCode(Interrupt.exitCode) }
    if report.hasFaults { throw ExitCode(2) }
  }
}

/// A sync with a bar on the terminal that Ctrl-C brings to an orderly end.
struct FeedSyncing {
  private let sync: FeedSync

  init(_ options: FeedSync.Options, in catalogue: Catalogue) {
    sync = FeedSync(catalogue, options: options, now: Clock.now())
  }

  func run(_ query: Query) throws -> SyncReport {
    Interrupt.watch()
    var bar = ProgressBar("asking feeds")
    defer { bar.clear() }
    return try sync.run(query, isStopped: { Interrupt.isWanted }) { bar.show($0, of: $1) }
  }
}
