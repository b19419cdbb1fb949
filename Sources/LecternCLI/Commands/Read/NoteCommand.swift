internal import ArgumentParser
internal import LecternKit
internal import LecternModel

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Write a note on an item",
    discussion: """
      Without --text the note is read from standard input.

      Examples:
        lectern note 12 --text "Section 3 is the heart of it"
        lectern note arxiv:1706.03762 < notes.txt
      """)

  @Option(name: [.short, .long], help: "The note.", transform: GivenText.block)
  var text: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws { try items.requireWords() }

  func run() throws {
    let now = Clock.now()
    let note = try text ?? standardInput()
    try change.apply(
      "note \(items.text)", to: items, now: now, done: "Noted"
    ) { _ in [JournalEvent(.note(note), at: now)] }
  }

  private func standardInput() throws -> String {
    if Terminal.isInput { Terminal.say("Write the note; end it with Ctrl-D.") }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    do {
      return try GivenText.block(lines.joined(separator: "\n"))
    } catch let error as ValidationError {
      throw ValidationError("The note can't be kept: \(error.message).")
    }
  }
}
