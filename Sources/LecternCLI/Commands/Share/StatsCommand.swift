internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count items by kind and state",
    discussion: """
      With a query only what fits is counted, with its mentions, sources, feeds, lists, tags and minutes.

      Examples:
        lectern stats
        lectern stats kind:paper state:unread
        lectern stats --format json
      """)

  @OptionGroup var reporting: ReportOptions
  @OptionGroup var paging: PagerOptions

  @OptionGroup var items: QueryArguments
  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open()
    let totals = try catalogue.totals(try items.query(in: catalogue).filter)
    switch reporting.format {
    case .json: print(try JSONText.text(StatsJSON(totals)))
    case .table: try Output.paged(paging.isWanted) { StatsTable(totals).write() }
    }
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
