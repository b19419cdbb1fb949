internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// The feeds that a command is about, as the reader names them.
struct FeedNames: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Which feeds: ids of their items, addresses, or a query.", valueName: "query"),
    completion: .query, transform: Exclusions.typed)
  var words: [String] = []

  @OptionGroup var change: ChangeOptions

  func validate() throws { try Self.require(words) }

  /// Throws unless every word says which feeds it means: an empty one, as of a script's variable that is not set,
  /// would mean all.
  static func require(_ words: [String]) throws {
    guard words.isEmpty || words.contains(where: QueryArguments.choosesNothing) else { return }
    throw ValidationError("Say which feeds: an id (12), an address, or a query (tag:ml).")
  }

  /// The feeds of all words. Throws `CatalogueError.unknown` for a word that names none.
  static func feeds(_ words: [String], in catalogue: Catalogue) throws -> [Subscription] {
    var feeds: [Subscription] = []
    for word in words {
      let found = try Self.feeds(word, in: catalogue)
      guard !found.isEmpty else {
        throw CatalogueError.unknown("no feed fits '\(word)'; 'lectern feeds' shows what there is")
      }
      feeds += found.filter { feed in !feeds.contains { $0.id == feed.id } }
    }
    return feeds
  }

  private static func feeds(_ word: String, in catalogue: Catalogue) throws -> [Subscription] {
    if word.contains("://"), let feed = try catalogue.subscription(of: word) { return [feed] }
    return try catalogue.subscriptions(try QueryArguments.query(of: [word], in: catalogue))
  }
}

/// What the reader does to feeds.
struct FeedDeed {
  /// The words of the command: `pause 12`.
  var command: String
  /// What it is called once it is done: `Paused`.
  var done: String

  /// Writes deeds for the items of feeds into the journal, and tells the reader. None is for a feed of which it is
  /// true already.
  func apply(
    to feeds: [Subscription], in catalogue: Catalogue, _ change: ChangeOptions,
    deeds: (Subscription, Item) -> [JournalEvent.Deed]
  ) throws {
    let now = Clock.now()
    let ofItem = Dictionary(grouping: feeds, by: \.itemId)
    try change.apply(
      "feeds \(command)", to: try Self.items(of: feeds, in: catalogue), in: catalogue, now: now,
      done: done
    ) { item in
      var wanted: [JournalEvent.Deed] = []
      for deed in (ofItem[item.id] ?? []).flatMap({ deeds($0, item) }) where !wanted.contains(deed)
      {
        wanted.append(deed)
      }
      return wanted.map { JournalEvent($0, at: now) }
    }
  }

  /// The items of feeds, each once.
  static func items(of feeds: [Subscription], in catalogue: Catalogue) throws -> [Item] {
    try Set(feeds.map(\.itemId)).sorted().compactMap { try catalogue.item($0) }
  }
}
