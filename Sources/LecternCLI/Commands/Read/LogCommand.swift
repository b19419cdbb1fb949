internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Log time spent and how far you are",
    discussion: """
      Logging on an item that waits begins it.

      Examples:
        lectern log 12 --minutes 45 --progress "page 120/458"
        lectern log 12 --progress 40%
      """)

  @Option(name: [.short, .long], parsing: .unconditional, help: "Minutes of this sitting.")
  var minutes: Int?

  @Option(name: [.short, .long], help: "How far: 'page 120/458', 40%, 44:24, 'ch 2', 3/13.")
  var progress: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws {
    try items.requireWords()
    guard minutes != nil || progress != nil else {
      throw ValidationError("Say what to log: --minutes 45 or --progress 'page 120/458'.")
    }
    if let minutes, !(1...1440).contains(minutes) {
      throw ValidationError("--minutes takes a number from 1 to 1440, a day.")
    }
    if let progress, Progress(text: progress) == nil {
      throw ValidationError(
        "'\(progress)' is no progress; write 'page 120/458', 40%, 44:24, 'ch 2' or 3/13.")
    }
  }

  func run() throws {
    let now = Clock.now()
    try change.apply(
      "log \(items.text)", to: items, now: now, done: "Logged"
    ) { item in
      var events: [JournalEvent] = []
      if [.inbox, .queued, .paused].contains(item.state) {
        events.append(JournalEvent(.state(.reading), at: now))
      }
      if let minutes { events.append(JournalEvent(.session(minutes: minutes), at: now)) }
      if let progress = progress.flatMap({ Progress(text: $0) }) {
        events.append(JournalEvent(.progress(progress), at: now))
      }
      return events
    }
  }
}
