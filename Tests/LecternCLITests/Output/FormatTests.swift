import ArgumentParser
import Foundation
import Testing

@testable import LecternCLI

/// Wherever items or rows are shown there is the same choice of forms.
@Suite("Formats of what is shown")
struct FormatTests {
  private static let furniture = """
    lectern import blogs.opml blog.xml list.md marks.html library.bib
    lectern edit 1 --title 'One and the same title'; lectern edit 2 --title 'One and the same title'
    lectern tag 1-3 --add 'say "hi", you' --add '=1+1' --add Łódź; lectern tag 3 --add rl
    lectern views add late '-tag:done (kind:paper or "a, b")'; lectern start 3
    """

  /// Furnished once: each test has a copy of its own.
  private static let furnished = Swift.Result {
    let workshop = try Workshop()
    _ = try workshop.run(furniture)
    return workshop
  }

  /// What a command says to programs.
  private func told(_ line: String, in workshop: Workshop) throws -> String {
    try workshop.run("lectern \(line) 2>/dev/null").output
  }

  // MARK: Rows

  private static let rows: [(command: String, columns: String)] = [
    ("tags", "name,items"), ("lists show", "title,entries,read"), ("views show", "name,query"),
    (
      "feeds list",
      "item,title,feed_url,folder,tags,status,entries,unread,last_fetched,last_success,next_due,"
        + "failures,error,moved_to,gone_since"
    ),
    ("feeds check", "item,title,feed_url,grade,finding,remedy"),
    ("stats", "kind,state,items"), ("duplicates", "score,reasons,items"),
    ("config show", "key,value,origin"), ("check", "item,title,url,verdict,reason,archive_url"),
  ]

  /// So that there is something to show, and nobody is asked.
  private static let options = ["check": "kind:podcast", "duplicates": "--at-least 0"]

  @Test("rows are the same in every form, and named alike", arguments: rows)
  func sameRows(command: String, columns: String) throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    let line = "\(command) \(Self.options[command, default: ""])"
    let names = columns.split(separator: ",").map(String.init)
    let csv = try told("\(line) --format csv", in: workshop).components(separatedBy: "\r\n")
    let tsv = try told("\(line) -f tsv", in: workshop).components(separatedBy: "\n")
    #expect(csv.first == columns && tsv.first == names.joined(separator: "\t"))
    #expect(csv.last == "" && tsv.last == "")
    for row in tsv.dropLast() {
      #expect(row.components(separatedBy: "\t").count == names.count, "\(row)")
    }
    let lines = try told("\(line) --format jsonl", in: workshop).split(separator: "\n")
    let objects = try lines.map { try object(String($0)) }
    for object in objects { #expect(Set(object.keys).isSubset(of: names), "\(object)") }
    #expect(csv.count == objects.count + 2 && tsv.count == objects.count + 2)
    #expect(objects.isEmpty == (command == "check"))
    let json = try JSONSerialization.jsonObject(
      with: Data(try told("\(line) --format json", in: workshop).utf8))
    // Counts in JSON say more than their rows.
    if command != "stats" {
      #expect(json as? NSArray == objects.map { $0 as NSDictionary } as NSArray)
    }
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
  }

  @Test("cells of rows are quoted, and nothing in them is run")
  func cells() throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    #expect(
      try told("tags --format csv", in: workshop)
        == "name,items\r\n\"'=1+1\",3\r\n\"say \"\"hi\"\", you\",3\r\n\"Łódź\",3\r\n"
        + "attention,2\r\nnlp,1\r\nrl,1\r\ntranslation,1\r\n")
    #expect(
      try told("tags --format tsv | sed -n 2,3p", in: workshop) == "=1+1\t3\nsay \"hi\", you\t3\n")
    #expect(
      try told("views --format csv", in: workshop)
        == "name,query\r\nlate,\"'-tag:done (kind:paper or \"\"a, b\"\")\"\r\n")
    #expect(
      try told("duplicates --at-least 0 --format tsv | cut -f3", in: workshop) == "items\n1; 2\n")
    #expect(
      try told("stats kind:paper -f csv", in: workshop)
        == "kind,state,items\r\npaper,queued,1\r\npaper,reading,1\r\npaper,read,1\r\n"
    )
  }

  @Test("what would command a terminal is in no form", arguments: RowOutput.Format.allCases)
  func terminal(format: RowOutput.Format) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let evil = "Evil &#x9B;31m[31mred]0;title \u{202E}gnp.exe"
    try workshop.write(
      """
      <opml version="2.0"><body><outline text="\(evil)">
      <outline type="rss" text="\(evil)" xmlUrl="https://e.example/f"/></outline></body></opml>
      """, to: "evil.opml")
    try workshop.write("# \(evil)\n\n- [\(evil)](https://e.example/x)\n", to: "evil.md")
    _ = try workshop.run(
      "lectern import evil.opml evil.md; lectern tag 1-2 --add \"$(printf 'a\\033[31mb')\"")
    for command in ["tags", "lists", "feeds", "feeds check", "next", "show 1-2"] {
      let output = try told("\(command) --format \(format.rawValue)", in: workshop)
      let bad = output.unicodeScalars.filter { [0x1B, 0x7, 0x9B, 0x202E].contains($0.value) }
      #expect(bad.isEmpty, "\(command): \(output)")
    }
  }

  // MARK: Items

  private static let items = ["list 1-4 sort:id", "next --count 3", "show 1-4"]

  @Test("items are the same in every form", arguments: items)
  func sameItems(command: String) throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    try workshop.write("{{#items}}{{{title}}}\n{{/items}}", to: "titles.mustache")
    let ids = try told("\(command) --format ids", in: workshop).split(separator: "\n").map(
      String.init)
    #expect(ids.count >= 3)
    func column(_ line: String) throws -> [String] {
      try told("\(command) \(line)", in: workshop).split(separator: "\n").dropFirst()
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    }
    #expect(try column("--format tsv --columns id") == ids)
    #expect(try column("--format csv | cut -d, -f1") == ids)
    #expect(try column("--columns id | grep -v because") == ids)
    let lines = try told("\(command) --format jsonl", in: workshop).split(separator: "\n")
    let objects = try lines.map { try object(String($0)) }
    let items = objects.map { $0["item"] as? [String: Any] ?? $0 }
    #expect(items.map { "\($0["id"] ?? "")" } == ids)
    let json = try JSONSerialization.jsonObject(
      with: Data(try told("\(command) --format json", in: workshop).utf8))
    #expect(json as? NSArray == objects.map { $0 as NSDictionary } as NSArray)
    let titles = items.map { "\($0["title"] ?? "")" }
    #expect(
      try told("\(command) --template titles.mustache", in: workshop)
        == titles.map { $0 + "\n" }.joined())
    let markdown = try told("\(command) --format markdown | grep -c '^- '", in: workshop)
    #expect(markdown == "\(ids.count)\n")
    let pages = try told("\(command) --format text | grep '^Id '", in: workshop)
    #expect(pages.split(separator: "\n").map { $0.dropFirst(12) } == ids.map { $0[...] })
  }

  @Test("a reason to read goes along as a remark, and in JSON by its name")
  func reasons() throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    let reason = "you are reading it"
    for line in ["-f markdown", "-f csv", "-f table", "-f jsonl", "--columns id,year"] {
      #expect(try told("next --count 1 \(line)", in: workshop).contains(reason), "\(line)")
    }
  }

  @Test("columns make a table of what is text else, and a template needs no format")
  func implied() throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    #expect(try told("show 3 --columns id,state", in: workshop) == "ID  State\n 3  reading\n")
    let refused = try workshop.run("lectern show 3 --columns id -f csv")
    #expect(refused.status == 64 && refused.output.contains("formats table and tsv"))
  }

  // MARK: All commands

  private static let commands = below(Lectern.self, path: [])

  private static func below(
    _ command: any ParsableCommand.Type, path: [String]
  ) -> [(path: String, help: String)] {
    HelpTopic.commands(of: command).flatMap { child in
      let names = path + [child._commandName]
      let help = Lectern.helpMessage(for: child, columns: 1000)
      return [(names.joined(separator: " "), help)] + below(child, path: names)
    }
  }

  /// The formats that help names; none where there is no choice, or one that has its own page of help.
  private static func formats(_ help: String) -> [String] {
    let line =
      help.split(separator: "\n").first {
        $0.drop { $0 == " " }.hasPrefix("-") && $0.contains("--format <format>")
      } ?? ""
    let values = line.firstMatch(of: /\(values: ([a-z, ]+)/)?.1 ?? ""
    return values.split(separator: ", ").map(String.init)
  }

  @Test("no command that shows rows is forgotten here")
  func forgotten() {
    let names = RowOutput.Format.allCases.map(\.rawValue)
    let found = Self.commands.filter { Self.formats($0.help) == names }.map(\.path)
    #expect(Set(found) == Set(Self.rows.map(\.command)))
    let items = Self.commands.filter {
      Self.formats($0.help) == ItemFormat.allCases.map(\.rawValue)
    }
    #expect(items.map(\.path) == ["list", "show", "next"])
  }

  @Test("a format that a command does not know is refused with those that it knows")
  func unknown() throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    let commands = Self.commands.filter { !Self.formats($0.help).isEmpty }
    #expect(commands.count > 15)
    for (path, help) in commands {
      let result = try workshop.run("lectern \(path) --format nosuch")
      #expect(result.status == 64)
      for format in ["nosuch"] + Self.formats(help) {
        #expect(result.output.contains(format), "\(path): \(result.output)")
      }
    }
  }

  @Test("who stops reading is not told of it", arguments: ["csv", "jsonl", "json", "table"])
  func brokenPipe(format: String) throws {
    let workshop = try Workshop(like: Self.furnished.get())
    defer { workshop.remove() }
    for command in ["tags", "feeds", "config show", "next", "show 1-9"] {
      let cut = try workshop.run("lectern \(command) -f \(format) 2>errors | true; cat errors")
      #expect(cut.output == "", "\(command): \(cut.output)")
    }
  }
}
