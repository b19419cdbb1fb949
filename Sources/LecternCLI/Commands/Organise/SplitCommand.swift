internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Take an item apart that is two works",
    discussion: """
      The mentions named become an item of their own, with what they say; the rest, with the journal, \
      stays. No later import makes the two one again. 'lectern show' numbers an item's mentions.

      Examples:
        lectern split 12 --mention 3
        lectern split 12 --mention 2 --mention 4
      """)

  @Argument(
    help: ArgumentHelp("The item: an id, identifier or link.", valueName: "item"),
    completion: .names(of: .item))
  var item: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A mention that belongs to the other work, as 'lectern show' numbers them. May be repeated.",
      valueName: "number"))
  var mention: [Int] = []

  @Flag(name: [.customShort("n"), .long], help: "Show what would change and change nothing.")
  var dryRun = false

  @OptionGroup var options: CatalogueOptions

  func run() throws {
    let catalogue = try options.open()
    let found = try ItemName(item).item(in: catalogue)
    let mentions = try catalogue.mentions(of: found.id)
    guard !mention.isEmpty else {
      Terminal.say(
        "Which mentions of \(found.title) (\(found.id)) are another work? Say --mention NUMBER:")
      for (index, mention) in mentions.enumerated() {
        let lines = MentionLine(mention, number: index + 1, of: found.title).lines(behind: 2)
        Terminal.say(lines.joined(separator: "\n"))
      }
      throw ExitCode.validationFailure
    }
    if dryRun {
      for number in mention where mentions.indices.contains(number - 1) {
        let line = MentionLine(mentions[number - 1], number: number, of: found.title)
        print("Would take out: " + line.lines(behind: 0).joined(separator: "\n"))
      }
      return
    }
    let numbers = mention.map { " --mention \($0)" }.joined()
    let new = try catalogue.split(
      found.id, mentions: mention, command: "split \(item)\(numbers)", now: Clock.now())
    let title = try catalogue.item(new)?.title ?? ""
    print(
      "Took \(title) (\(new)) out of \(try catalogue.item(found.id)?.title ?? "") (\(found.id))")
  }
}
