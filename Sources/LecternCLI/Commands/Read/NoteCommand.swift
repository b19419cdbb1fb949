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

  @Option(name: [.short, .long], help: "The note.")
  var text: String?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var items: QueryArguments

  func validate() throws { try items.requireWords() }

  func run() throws {
    let now = Clock.now()
    guard let note = CleanText.block(text ?? standardInput()) else {
      throw ValidationError("The note is empty; nothing changed.")
    }
    try change.apply(
      "note \(items.text)", to: items, now: now, done: "Noted"
    ) { _ in [JournalEvent(.note(note), at: now)] }
  }

  private func standardInput() -> String {
    if Terminal.isInput { Terminal.say("Write the note; end it with Ctrl-D.") }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
