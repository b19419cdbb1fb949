import Foundation
import Testing

@testable import LecternCLI

/// What people are shown, on real terminals of every width. Needs python3, which makes the terminal.
@Suite("Narrow and wide terminals", .enabled(if: Workshop.hasPython, "python3 is not installed"))
struct NarrowTests {
  /// Whatever prints lines for people, and what must be seen of it on any terminal.
  private static let cases: [(line: String, seen: String)] = [
    ("lectern list", "12 "), ("lectern list attention", "Attention I"),
    ("lectern list --columns id,uuid,title,url,tags", "ID"), ("lectern list --columns uuid", "-"),
    ("lectern list --columns \(everything)", "ID"),
    ("lectern next", "because"), ("lectern stats", "total"), ("lectern lists", "1/3"),
    ("lectern tags", "short"), ("lectern views", "@short"), ("lectern feeds", "Feed"),
    ("lectern feeds check", "never"),
    ("lectern show 1-13 --why", "Found in"), ("lectern duplicates --at-least 0", "%"),
    ("lectern import --dry-run list.md blog.xml", "new"), ("lectern parse blog.xml", "2026-05"),
    ("lectern config show", "pager"),
  ]

  private static let everything = ItemColumn.allCases.map(\.rawValue).joined(separator: ",")

  private static let furniture = """
    lectern import blogs.opml blog.xml list.md marks.html library.bib
    printf '%s\\n' 'https://example.org/long/address/that/goes/on/and/on?with=parameters 深層学習入門の手引き書と応用例' \
      'https://example.org/e 👩‍👩‍👧‍👦 Families 🇩🇪 ❤️ and 1️⃣ more signs of e\u{301}very kind कि กำ 한글' > wide.txt
    lectern import wide.txt --list '深層学習入門の手引き書と応用例, a list with a very long name'
    lectern tag 1-20 --yes --add '機械学習 and 深層学習 together' --add short
    lectern note 3 --text 'a remark on attention that is longer than a narrow terminal is wide, 日本語の文章も'
    lectern edit 4 --title 'Attention Is All You Need'
    lectern views add short 'kind:paper,post,book state:unread time:<30m sort:title'
    lectern views add a-very-long-name-for-a-view-indeed '@short 機械学習'
    lectern config set pager 'less --quit-if-one-screen --RAW-CONTROL-CHARS'
    """

  @Test("show no line that is wider than they are", arguments: [20, 25, 40, 60, 80, 200])
  func width(columns: Int) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run(Self.furniture)
    let script = Self.cases.map { "echo '=='; LECTERN_PAGER= \($0.line) 2>/dev/null\n" }.joined()
    try workshop.write(script, to: "all.sh")
    let seen = try workshop.runOnTerminal("sh all.sh", rows: 50, columns: columns).output
    let pages = seen.components(separatedBy: "==\n").dropFirst()
    #expect(pages.count == Self.cases.count)
    for (page, expected) in zip(pages, Self.cases) {
      let text = Self.withoutEscapes(page)
      #expect(text.contains(expected.seen), "\(expected.line): \(text)")
      for line in text.split(separator: "\n") {
        #expect(TextWidth.of(String(line)) <= columns, "\(expected.line): \(line)")
      }
    }
  }

  /// Without colours (ECMA-48) and links (OSC 8).
  private static func withoutEscapes(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      .replacing(/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "")
  }

  @Test("a column that was asked for goes whole into a pipe, however narrow that calls itself")
  func pipe() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run(Self.furniture)
    let listed = try workshop.run(
      "lectern list --columns uuid,id,title,url,tags 11", environment: ["COLUMNS": "30"]
    ).output
    let row = /[0-9a-f-]{36}  11  深層学習入門の手引き書と応用例  https:\S+rs  short, 機械.*together\n/
    #expect(listed.contains(row), "\(listed)")
    #expect(!listed.contains("…"))
  }
}
