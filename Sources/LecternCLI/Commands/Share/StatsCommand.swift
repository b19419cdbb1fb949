internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count items by kind and state",
    discussion: """
      With a query only what fits is counted, with its mentions, sources, feeds, lists, tags and minutes. \
      JSON says all of it; JSON Lines, CSV and TSV have a row for each kind and state.

      Examples:
        lectern stats
        lectern stats kind:paper state:unread
        lectern stats --format csv
      """)

  @OptionGroup var output: RowOutput

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open()
    let totals = try catalogue.totals(try items.query(in: catalogue).filter)
    try output.show(totals.rows, json: StatsJSON(totals)) { StatsTable(totals).write() }
  }
}

extension Totals {
  /// The counts in the order of the table.
  fileprivate var rows: [KindStateCount] {
    ItemKind.allCases.flatMap { kind in
      ReadingState.allCases.flatMap { state in
        counts.filter { $0.kind == kind && $0.state == state }
      }
    }
  }
}

extension KindStateCount: DataRow {
  static var columns: [DataColumn<KindStateCount>] {
    [
      DataColumn("kind", \.kind.rawValue), DataColumn("state", \.state.rawValue),
      DataColumn("items", \.count),
    ]
  }
}

private struct StatsJSON: Encodable {
  var items: [String: [String: Int]]
  var mentions: Int
  var sources: Int
  var feeds: Int
  var lists: Int
  var tags: Int
  var minutes: Int

  init(_ totals: Totals) {
    items = Dictionary(grouping: totals.counts, by: \.kind.rawValue).mapValues { counts in
      Dictionary(uniqueKeysWithValues: counts.map { ($0.state.rawValue, $0.count) })
    }
    mentions = totals.mentions
    sources = totals.sources
    feeds = totals.feeds
    lists = totals.lists
    tags = totals.tags
    minutes = totals.minutes
  }
}
