internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Put tags on items or take them off",
    discussion: """
      Examples:
        lectern tag 12 --add rl --add todo
        lectern tag 'kind:paper transformer' --add nlp --remove todo
      """)

  @Option(
    name: [.short, .long], help: "A tag to put on; may be given several times.",
    completion: .names(of: .tag), transform: GivenText.line)
  var add: [String] = []

  @Option(
    name: [.short, .long], help: "A tag to take off; may be given several times.",
    completion: .names(of: .tag), transform: GivenText.line)
  var remove: [String] = []

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws {
    try items.requireWords()
    guard !add.isEmpty || !remove.isEmpty else {
      throw ValidationError("Say which tags: --add rl or --remove todo.")
    }
  }

  func run() throws {
    let now = Clock.now()
    try change.apply(
      "tag \(items.text)", to: items, now: now, done: "Tagged"
    ) { item in
      let has = Set(item.tags.map { $0.lowercased() })
      let added = add.filter { !has.contains($0.lowercased()) }
      let removed = remove.filter { has.contains($0.lowercased()) }
      return added.map { JournalEvent(.tag($0), at: now) }
        + removed.map { JournalEvent(.untag($0), at: now) }
    }
  }
}
