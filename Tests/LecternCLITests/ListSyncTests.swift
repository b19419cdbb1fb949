import Foundation
import Testing

@Suite("Ticking off in a list that a person edits")
struct ListSyncTests {
  /// Runs a story on `list.md` and hands out what became of the file.
  private func file(_ text: String, after story: String) throws -> String {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(text, to: "list.md")
    _ = try workshop.run(story)
    return try String(
      contentsOf: workshop.folder.appendingPathComponent("list.md"), encoding: .utf8)
  }

  private static let sync = "lectern lists sync list.md"
  private static let tables = "| Done | Book |\n|:-:|---|\n"

  @Test(
    "a tick that stands in the file stays, and so does every sign that is no mark",
    arguments: [
      "Legend: ✅ means read, see [the guide](https://a.org/g) and [howto](https://a.org/h).\n",
      "✅ means read, ⬜ unread: [the guide](https://a.org/g)\n",
      "Read | ✅ means so\n[the guide](https://a.org/g) says it with ✅\n",
      "put ✅ next to it [at home](https://a.org/g). | ⬜\n",
      tables + "| ✅ | [P](https://a.org/p) / [Q](https://a.org/q) |\n",
      tables + "| [x] | [P](https://a.org/p), [Q](https://a.org/q), [R](https://a.org/r) |\n",
      tables + "| done | [P](https://a.org/p) / [Q](https://a.org/q) ✅ |\n",
      "| | Book |\n|---|---|\n| ✅ | [P](https://a.org/p) / [Q](https://a.org/q) |\n",
      "| Book | Owned |\n|---|---|\n| [P](https://a.org/p) | ✅ |\n",
      "- [x] [I](https://a.org/i), [J](https://a.org/j)\n- ✅ [K](https://a.org/k) ⬜ later\n",
      "- [x] [I](https://a.org/i)\n- [x] [I](https://a.org/i) once more\n",
      "- [I](https://a.org/i) explains the sign ✅\n",
    ])
  func kept(text: String) throws {
    #expect(try file(text, after: Self.sync) == text)
    // What was queued before the file said anything is no word against it.
    let links = text.split { "()".contains($0) }.filter { $0.hasPrefix("https:") }
    let queued = "lectern add --offline \(links.joined(separator: " ")); "
    #expect(try file(text, after: "\(queued)\(Self.sync); \(Self.sync)") == text)
  }

  @Test(
    "a mark is written from all that stands in its row",
    arguments: [
      ("| ✅ |", "queue https://a.org/q", "| ⬜ |"), ("| [x] |", "queue https://a.org/p", "| [ ] |"),
      ("| ⬜ |", "done https://a.org/q", "| ⬜ |"),
      ("| ⬜ |", "done https://a.org/p https://a.org/q", "| ✅ |"),
      ("| [ ] |", "done https://a.org/p https://a.org/q", "| [x] |"),
    ])
  func row(mark: String, command: String, expected: String) throws {
    let row = " [P](https://a.org/p) / [Q](https://a.org/q) |\n"
    let story = "\(Self.sync); lectern \(command); \(Self.sync)"
    #expect(
      try file(Self.tables + mark + row, after: story) == Self.tables + expected + row)
  }

  @Test("a dry run goes by what the file says now")
  func dryRun() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("- [ ] [A](https://a.org/a)\n", to: "list.md")
    _ = try workshop.run(Self.sync)
    try workshop.write("- [x] [A](https://a.org/a)\n", to: "list.md")
    #expect(!(try workshop.run("\(Self.sync) --dry-run").output.contains("list.md:1")))
  }
}
