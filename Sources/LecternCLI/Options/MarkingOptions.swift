internal import ArgumentParser
internal import LecternKit
internal import LecternModel

/// What all commands that move items to a state share.
struct MarkingOptions: ParsableArguments {
  @Option(name: .long, help: "When it happened, if not today: 2026-05-17 or yesterday.")
  var on: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func mark(as state: ReadingState, command: String) throws {
    let now = Clock.now()
    let at = try on.map { try Self.time($0, upTo: now) } ?? now
    try change.apply(
      "\(command) \(items.text)", to: items, now: now,
      done: "Now \(state.rawValue)"
    ) { item in
      item.state == state && item.stateDate != nil ? [] : [JournalEvent(.state(state), at: at)]
    }
  }

  private static func time(_ text: String, upTo now: Timestamp) throws -> Timestamp {
    guard let time = Timestamp(text: now.day(named: text) ?? text) else {
      throw ValidationError("'\(text)' is no date; write it like 2026-05-17, or yesterday.")
    }
    // By the day: the hour may have been said in another zone than that of the clock.
    guard time.day <= now.day || time.seconds <= now.seconds else {
      throw ValidationError("\(text) is yet to come (today is \(now.day)); say when it happened.")
    }
    return time
  }
}
