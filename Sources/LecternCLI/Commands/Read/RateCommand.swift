internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct RateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Give items stars",
    discussion: """
      Examples:
        lectern rate 4.5 12
        lectern rate none 12
      """)

  @Argument(
    help: "Stars from 0.5 to 5 in halves, or none to take them back.",
    completion: .list((1...10).map { Stars.number(halves: $0) } + ["none"]))
  var stars: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws {
    _ = try rating
    try items.requireWords()
  }

  private var rating: Int? {
    get throws {
      if stars == "none" { return nil }
      guard let value = Double(stars), (0.5...5).contains(value), value * 2 == (value * 2).rounded()
      else { throw ValidationError("'\(stars)' is no rating; write 0.5 to 5 in halves, or none.") }
      return Int(value * 2)
    }
  }

  func run() throws {
    let now = Clock.now()
    let rating = try rating
    try change.apply(
      "rate \(stars) \(items.text)", to: items, now: now,
      done: "Rated \(stars)"
    ) { $0.rating == rating ? [] : [JournalEvent(.rating(rating), at: now)] }
  }
}
