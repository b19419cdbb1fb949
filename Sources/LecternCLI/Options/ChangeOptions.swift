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

  /// More items than this at once are asked about.
  private static var many: Int { Settings.current.number(.confirm) ?? .max }

  /// Writes what `deeds` says for each item that was named, and tells the reader.
  func apply(
    _ command: String, to named: QueryArguments, now: Timestamp, done: String,
    deeds: @escaping (Item) throws -> [JournalEvent]
  ) throws {
    let catalogue = try options.open()
    let items = try Selection(catalogue).require(try named.query(in: catalogue))
    let changing = try items.filter { try !deeds($0).isEmpty }
    if dryRun {
      tell(changing, done: "Would change")
      return
    }
    try confirm(changing)
    let ids = changing.map(\.id)
    try catalogue.record(command: command, now: now, items: ids, deeds: deeds)
    changing.isEmpty ? print("Already so; nothing changed.") : tell(changing, done: done)
  }

  private func confirm(_ items: [Item]) throws {
    guard items.count > Self.many, !yes else { return }
    for item in items.prefix(3) { Terminal.say("  \(item.id)  \(item.title)") }
    guard Terminal.canAsk else {
      throw ValidationError("This would change \(items.count) items; say --yes to do it.")
    }
    guard Terminal.confirm("Change these and \(items.count - 3) more?") else {
      throw CleanExit.message("Nothing changed.")
    }
  }

  private func tell(_ items: [Item], done: String) {
    guard items.count > 5 else {
      for item in items { print("\(done): \(item.title) (\(item.id))") }
      return
    }
    print("\(done): \(items.count) items")
  }
}
