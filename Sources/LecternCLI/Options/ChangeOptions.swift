internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// What all commands that change items share: where, and being asked before much is changed at once.
struct ChangeOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Do not ask before changing many items.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Show what would change and change nothing.")
  var dryRun = false

  @OptionGroup var options: CatalogueOptions

  /// As many items as are told one by one.
  private static let named = 5

  /// More items than this at once are asked about.
  private static var many: Int { Settings.current.number(.confirm) ?? .max }

  /// Writes what `deeds` says for each item that was named, and tells the reader.
  func apply(
    _ command: String, to named: QueryArguments, now: Timestamp, done: String,
    deeds: @escaping (Item) throws -> [JournalEvent]
  ) throws {
    let catalogue = try options.open()
    let items = try Selection(catalogue).require(try named.query(in: catalogue))
    try apply(command, to: items, in: catalogue, now: now, done: done, deeds: deeds)
  }

  /// The same for items that are known already.
  func apply(
    _ command: String, to items: [Item], in catalogue: Catalogue, now: Timestamp, done: String,
    deeds: (Item) throws -> [JournalEvent]
  ) throws {
    let changing = try items.filter { try !deeds($0).isEmpty }
    guard try allows(changing) else { return }
    let ids = changing.map(\.id)
    try catalogue.record(command: command, now: now, items: ids, deeds: deeds)
    guard !changing.isEmpty else { return print("Already so; nothing changed.") }
    // By the titles that they have now.
    let changed = changing.count > Self.named ? changing : try ids.compactMap(catalogue.item)
    tell(changed, done: done)
  }

  /// Whether items are to be changed. A dry run only tells what they are; many are asked about.
  func allows(_ items: [Item]) throws -> Bool {
    guard dryRun else {
      try confirm(items)
      return true
    }
    items.isEmpty ? print("Already so; nothing would change.") : tell(items, done: "Would change")
    return false
  }

  private func confirm(_ items: [Item]) throws {
    guard items.count > Self.many, !yes else { return }
    for item in items.prefix(3) {
      Terminal.say(TextWidth.cut("  \(item.id)  \(item.title)", to: Terminal.width))
    }
    guard Terminal.canAsk else {
      throw ValidationError("This would change \(items.count) items; say --yes to do it.")
    }
    guard Terminal.confirm("Change these and \(items.count - 3) more?") else {
      throw CleanExit.message("Nothing changed.")
    }
  }

  private func tell(_ items: [Item], done: String) {
    guard items.count > Self.named else {
      for item in items { print("\(done): \(item.title) (\(item.id))") }
      return
    }
    print("\(done): \(items.count) items")
  }
}
