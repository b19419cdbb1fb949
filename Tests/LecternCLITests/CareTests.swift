import Foundation
import Testing

/// What must not go wrong unnoticed.
@Suite("Care")
struct CareTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    let titles = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]
    let lines = titles.enumerated().map { "https://example.org/\($0.offset) \($0.element)" }
    try workshop.write(lines.joined(separator: "\n"), to: "links.txt")
    _ = try workshop.run("lectern import links.txt")
    return workshop
  }

  @Test("what comes back out of a merge can be found, and the merge before taken back too")
  func undoneMerge() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      """
      lectern done 6; lectern merge 2 3; lectern undo; lectern doctor
      lectern list gamma --format ids; lectern list beta --format ids
      lectern undo; lectern doctor
      """)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.components(separatedBy: "healthy").count == 3, "\(result.output)")
    #expect(result.output.contains("\n3\n2\n"), "\(result.output)")
  }

  @Test("citation keys of a backup that no file can have, or that differ in case alone, come back")
  func restoredKeys() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(
      (1...4).map { "@book{key\($0), title = {Title \($0)}, author = {Doe, Jo}, year = 2001}" }
        .joined(separator: "\n"), to: "refs.bib")
    let result = try workshop.run(
      """
      lectern import refs.bib
      lectern export --format jsonl | sed -e 's/"key1"/"doe"/' -e 's/"key2"/"DOE"/' -e 's/"key3"/"{}"/' > all.jsonl
      lectern import --catalogue other.sqlite all.jsonl
      lectern export --format bibtex --catalogue other.sqlite | grep '^@'
      """)
    #expect(result.status == 0, "\(result.output)")
    for key in ["doe", "DOEa", "doe2001title", "key4"] {
      #expect(result.output.contains("@book{\(key),"), "\(result.output)")
    }
  }

  @Test(
    "nothing is not everything, where items are changed",
    arguments: ["''", "'()'", "'\"\"'", "'sort:title'", "-- -", "'  '"])
  func emptyQuery(words: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run("lectern done --dry-run \(words)")
    #expect(result.status == 64 && result.output.contains("Say which items"), "\(result.output)")
  }

  @Test(
    "a full disk behind standard output is told",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: [
      "export --format jsonl", "export --format html", "list", "list --format json",
      "list --format tsv", "stats", "help query", "--help", "list --help", "help list", "--version",
      "--generate-completion-script zsh",
    ])
  func fullDisk(command: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run("lectern \(command) > /dev/full")
    #expect(result.status == 1 && result.output.contains("standard output: "), "\(result.output)")
  }

  @Test(
    "where nobody can read messages the work goes on, and its status is what it would be",
    arguments: ["2>&-", "2>/dev/full"])
  func unread(stream: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    for (command, status) in [
      ("list nosuch", 0), ("list athor:x", 64), ("views", 0), ("show 99", 1),
    ] {
      let result = try workshop.run("lectern \(command) \(stream)")
      #expect(result.status == status, "\(command): \(result.output)")
    }
  }

  @Test("what is written goes where a link leads, keeps its permissions, and fills a pipe")
  func places() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      """
      touch target && chmod 600 target && ln -s target link && mkfifo pipe
      lectern export --format csv -o link && test -L link && stat -c %a target && wc -l < target
      wc -l < pipe & lectern export --format csv -o pipe; wait; test -p pipe && echo still a pipe
      """)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output == "600\n7\n7\nstill a pipe\n")
  }

  @Test("the id of an item that became part of another leads to that in every command")
  func merged() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      """
      lectern merge 1 2 > merge.txt 2>&1
      lectern list 2 --format ids; lectern list '2 or 4' --format ids; lectern list 1-2 --format ids
      lectern list '-2' --format ids | grep -c '^1$'
      """)
    #expect(result.output == "1\n4\n1\n1\n0\n", "\(result.output)")
  }

  @Test("a configuration file may have the line ends of Windows, and any place")
  func settings() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    try workshop.write("columns = \"id,title\"\r\nnext = 2\r\n", to: "rel.toml")
    let result = try workshop.run(
      """
      export LECTERN_CONFIG=rel.toml
      lectern config set next 3 && lectern list 1 && lectern next | grep -c because
      """)
    #expect(result.status == 0 && result.output.hasSuffix("\n3\n"), "\(result.output)")
    #expect(result.output.contains("ID  Title"), "\(result.output)")
  }

  @Test("links are printed of as many items as are asked for, and those without one named")
  func open() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    try workshop.write("- [ ] A bare title\n", to: "bare.md")
    let result = try workshop.run("lectern import bare.md >log; lectern open --print 1-7")
    #expect(result.status == 1)
    #expect(result.output.components(separatedBy: "https://example.org/").count == 7)
    #expect(result.output.contains("A bare title (7) has no link"), "\(result.output)")
  }
}
