internal import ArgumentParser
internal import LecternCatalogue
public import LecternModel

/// Filters as flags, for those who know them from other programs. Each is a term of the query language.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: "Only of this kind; may be given several times.")
  var kind: [ItemKind] = []

  @Option(name: .long, help: "Only in this state; may be given several times.")
  var state: [ReadingState] = []

  @Option(
    name: .long, help: "Only with this tag; may be given several times, then all must be there.",
    completion: .names(of: .tag), transform: GivenText.sought)
  var tag: [String] = []

  @Option(
    name: .long, help: "Only on the list whose title contains this.",
    completion: .names(of: .list), transform: GivenText.sought)
  var list: String?

  @Option(
    name: .long, help: "Only from the feed whose title or address contains this.",
    completion: .names(of: .feed), transform: GivenText.sought)
  var feed: String?

  @Option(
    name: .long, help: "Only with these words anywhere in the text.", transform: GivenText.sought)
  var text: String?

  @Option(
    name: .long,
    help:
      "Order: id, added, changed, title, author, year, rating, mentions, time, kind, state; 'year-' for the largest first. May be given several times, the most important first.",
    completion: .list(Sort.Field.allCases.flatMap { [$0.rawValue, $0.rawValue + "-"] }),
    transform: GivenText.sought)
  var sort: [String] = []

  func validate() throws { _ = try sorts }

  private var sorts: [Sort] {
    get throws { try sort.flatMap { $0.split(separator: ",") }.map { try Self.sort($0) } }
  }

  private static func sort(_ word: Substring) throws -> Sort {
    do {
      let query = try QueryParser.parse("sort:\(word)", today: Timestamp(seconds: 0))
      return query.sorts.first ?? Sort(.id)
    } catch {
      throw ValidationError("--sort: \(error.reason).")
    }
  }

  /// The query with the flags added.
  func applied(to query: Query) throws -> Query {
    var filters: [Filter] = []
    if !kind.isEmpty { filters.append(.term(.kind(Set(kind)))) }
    if !state.isEmpty { filters.append(.term(.state(Set(state)))) }
    filters += tag.map { .term(.tag($0)) }
    if let list { filters.append(.term(.list(list))) }
    if let feed { filters.append(.term(.feed(feed))) }
    if let text { filters.append(.term(.text(text, isPhrase: false))) }
    return query.narrowed(by: Query(filter: .and(filters), sorts: try sorts))
  }
}

extension ItemKind: NamedChoice {}
extension ReadingState: NamedChoice {}
