internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsTagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Put tags on feeds, or take them off with a minus before them",
    discussion: """
      'lectern sync tag:ml' asks feeds with a tag, 'lectern feeds tag:ml' shows them.

      Examples:
        lectern feeds tag 12 ml research
        lectern feeds tag 12 -- -research
      """)

  @Argument(help: "The feed: id of its item, address, or query.")
  var feed: String

  @Argument(
    help: ArgumentHelp("Tags; -tag takes one off.", valueName: "tag"), transform: GivenText.line)
  var tags: [String]

  @OptionGroup var change: ChangeOptions

  func validate() throws { try FeedNames.require([feed]) }

  func run() throws {
    let catalogue = try change.options.open()
    let feeds = try FeedNames.feeds([feed], in: catalogue)
    let command = "tag \(feed) \(tags.joined(separator: " "))"
    try FeedDeed(command: command, done: "Tagged").apply(to: feeds, in: catalogue, change) {
      _, item in
      tags.compactMap { Self.deed($0, on: item) }
    }
  }

  /// What a word does to an item; nil where it is so already.
  private static func deed(_ word: String, on item: Item) -> JournalEvent.Deed? {
    let name = word.hasPrefix("-") || word.hasPrefix("+") ? String(word.dropFirst()) : word
    guard let name = CleanText.line(name) else { return nil }
    let isOn = item.tags.contains { $0.lowercased() == name.lowercased() }
    if word.hasPrefix("-") { return isOn ? .untag(name) : nil }
    return isOn ? nil : .tag(name)
  }
}
