import Foundation
import GRDB
import Testing

/// What must never hurt: each case is a file that some program or somebody made.
@Suite("Bad input")
struct HostileTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// Makes the file `bad`.
    var make: String
    /// What the message must contain.
    var says: String
    var status: Int32
    var testDescription: String { name }
  }

  private static let cases = [
    Case(name: "an empty file", make: ": > bad", says: "the file is empty", status: 1),
    Case(name: "no file at all", make: ":", says: "bad: can't be read", status: 1),
    Case(
      name: "random bytes", make: "head -c 100000 /dev/zero | tr '\\0' '\\377' > bad",
      says: "the line is 200000 bytes long", status: 2),
    Case(name: "a program", make: "cp /bin/sh bad", says: "not a format", status: 1),
    Case(
      name: "damaged gzip", make: "gzip -c blog.xml | head -c 200 > bad",
      says: "gzip data is damaged",
      status: 1),
    Case(
      name: "a web page", make: "echo '<!DOCTYPE html><html><body><p>Hi</p></body></html>' > bad",
      says: "bad", status: 1),
    Case(
      name: "an entity bomb",
      make: """
        printf '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' > bad
        p=a; for n in b c d e f g h i j k; do
        printf '<!ENTITY %s "&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;&%s;">' $n $p $p $p $p $p $p $p $p $p $p >> bad; p=$n; done
        printf ']><rss version="2.0"><channel><title>T</title><item><title>&k;</title><link>https://example.org/bomb</link></item></channel></rss>' >> bad
        """, says: "", status: 0),
    Case(
      name: "an external entity",
      make: """
        echo 'SECRET-WORD' > secret; printf '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "%s/secret">]><rss version="2.0"><channel><title>T</title><item><title>a &x; b</title><link>https://example.org/xxe</link></item></channel></rss>' "$PWD" > bad
        """, says: "", status: 0),
    Case(
      name: "100,000 elements deep",
      make:
        "{ printf '<rss version=\"2.0\"><channel>'; yes '<a>' | head -100000 | tr -d '\\n'; } > bad",
      says: "", status: 0),
  ]

  @Test("is met with a clear word, and the catalogue stays as it was", arguments: cases)
  func file(bad: Case) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run("lectern import blog.xml")
    let before = try workshop.run("lectern export --format jsonl").output
    _ = try workshop.run(bad.make)
    let result = try workshop.run("timeout 60 lectern import bad")
    #expect(bad.says.isEmpty || result.output.contains(bad.says), "\(result.output)")
    #expect(!result.output.contains("SECRET-WORD"))
    if bad.status > 0 {
      #expect(result.status == bad.status)
      #expect(try workshop.run("lectern export --format jsonl").output == before)
    } else {
      #expect([0, 1, 2].contains(result.status), "\(result.status): \(result.output)")
    }
    let after = try workshop.run("lectern export --format jsonl").output
    #expect(!after.contains("SECRET-WORD"))
    #expect(try workshop.run("lectern doctor").status == 0)
  }

  @Test("what would command a terminal is gone before it is shown")
  func terminal() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(
      "# List\n\n- [Evil \u{1B}[31mred\u{1B}]0;title\u{7} \u{202E}gnp.exe](https://example.org/e\u{1B}[2J)\n",
      to: "evil.md")
    _ = try workshop.run("lectern import evil.md")
    for command in ["list", "show 1", "next", "export", "list --format csv", "lists"] {
      let output = try workshop.run("lectern \(command)").output
      #expect(
        !output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E }, "\(command)")
    }
  }

  @Test("a catalogue that can't be written, read or trusted is named with a remedy")
  func catalogue() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run("lectern import blog.xml")
    _ = try workshop.run("echo 'this is no database at all, only words' > words; mkdir folder")
    for (path, words) in [
      ("words", "not a Lectern catalogue"), ("folder", "can't be opened"),
      ("/proc/nowhere/catalogue", "there is no catalogue here (--catalogue)"),
    ] {
      let result = try workshop.run("lectern list --catalogue \(path)")
      #expect(result.status == 1)
      #expect(result.output.contains(words), "\(path): \(result.output)")
    }
    _ = try workshop.run("head -c 20000 catalogue.sqlite > cut.sqlite")
    let cut = try workshop.run("lectern doctor --catalogue cut.sqlite")
    #expect(cut.status == 1)
  }

  @Test(
    "a row that was damaged is told with the catalogue and the item, whoever reads it",
    arguments: [
      "list", "list --format json", "list --format csv", "list --columns uuid,rating",
      "export --format markdown", "export --format bibtex", "show 1",
    ])
  func damagedRow(command: String) throws {
    for damage in ["uuid = 'no uuid'", "kind = 'nothing'", "metadata = '{\"authors\":1}'"] {
      let workshop = try Workshop()
      defer { workshop.remove() }
      _ = try workshop.run("lectern import blog.xml")
      let file = workshop.folder.appendingPathComponent("catalogue.sqlite")
      try DatabaseQueue(path: file.path).write {
        try $0.execute(sql: "UPDATE item SET \(damage) WHERE id = 1")
      }
      let result = try workshop.run("lectern \(command)")
      guard result.status != 0 else {
        // A table that doesn't show what is damaged needs no care.
        #expect(command == "list")
        continue
      }
      #expect(result.status == 1)
      #expect(
        result.output.contains("catalogue.sqlite: the catalogue is damaged"),
        "\(damage): \(result.output)")
    }
  }

  @Test("two imports at once both arrive")
  func twoProcesses() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run(
      "seq 4 | xargs -P 4 -I N lectern import blog.xml list.md marks.html")
    let doctor = try workshop.run("lectern doctor")
    #expect(doctor.status == 0, "\(doctor.output)")
    #expect(
      try workshop.run(
        "lectern import blog.xml list.md marks.html --dry-run --format json | grep -c '\"new\" : 0'"
      ).output == "3\n")
  }

  @Test("a process that is killed in the middle of an import leaves the catalogue whole")
  func killed() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let bullets = (0..<20_000).map { "- [Title \($0)](https://example.org/\($0))" }
    try workshop.write("# Long\n\n" + bullets.joined(separator: "\n"), to: "long.md")
    _ = try workshop.run("lectern import blog.xml")
    let before = try workshop.run("lectern export --format jsonl").output
    for delay in ["0.05", "0.2", "0.4"] {
      _ = try workshop.run("timeout -s KILL \(delay) lectern import long.md")
      let after = try workshop.run("lectern export --format jsonl").output
      // Either not at all or, if it was quick, whole.
      #expect(after == before || after.split(separator: "\n").count > 20_000)
      #expect(try workshop.run("lectern doctor").status == 0)
    }
  }
}
