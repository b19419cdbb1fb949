internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct the title or kind of items",
    discussion: """
      Your word wins over every import from then on.

      Examples:
        lectern edit 12 --title "Attention Is All You Need"
        lectern edit 30-35 --kind course
      """)

  @Option(name: .long, help: "The right title.", transform: GivenText.line)
  var title: String?

  @Option(name: .long, help: "The right kind.")
  var kind: ItemKind?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws {
    try items.requireWords()
    guard title != nil || kind != nil else {
      throw ValidationError("Say what to correct: --title or --kind.")
    }
  }

  func run() throws {
    let now = Clock.now()
    try change.apply(
      "edit \(items.text)", to: items, now: now, done: "Edited"
    ) { item in
      var events: [JournalEvent] = []
      if let title, title != item.metadata.title {
        events.append(JournalEvent(.title(title), at: now))
      }
      if let kind, kind != item.kind { events.append(JournalEvent(.kind(kind), at: now)) }
      return events
    }
  }
}
