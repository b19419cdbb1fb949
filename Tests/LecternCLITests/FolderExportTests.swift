import Foundation
import Testing

/// What comes in by the command line goes out again by it.
@Suite("Bookmarks in and out")
struct FolderExportTests {
  private static let bookmarks = """
    <!DOCTYPE NETSCAPE-Bookmark-file-1>
    <TITLE>Mine</TITLE><H1>Mine</H1>
    <DL><p>
    <DT><A HREF="https://example.org/root" ADD_DATE="1400000001">Root first</A>
    <DT><H3>Zoo</H3>
    <DL><p>
    <DT><A HREF="https://example.org/z1" ADD_DATE="1400000002" TAGS="a b,c">In the zoo</A>
    <DD>A description
    of two lines &amp; signs
    <DT><H3>Inner</H3>
    <DL><p>
    <DT><A HREF="https://example.org/inner" ADD_DATE="1400000003">Deep</A>
    </DL><p>
    <DT><A HREF="https://example.org/z2" ADD_DATE="1400000004">Behind the inner folder</A>
    </DL><p>
    <DT><H3>Alpha</H3>
    <DL><p>
    <DT><A HREF="https://example.org/z1" ADD_DATE="1400000002">In the zoo</A>
    <DT><A HREF="https://example.org/a" ADD_DATE="1400000005">In alpha</A>
    </DL><p>
    <DT><A HREF="https://example.org/last" ADD_DATE="1400000006">Root last</A>
    </DL><p>
    """

  @Test("folders, their order, links in several of them, and descriptions stay")
  func folders() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(Self.bookmarks, to: "in.html")
    let first = try workshop.run(
      "lectern import in.html >import.log; lectern export --format netscape -o out.html; cat out.html"
    ).output
    let lines = first.split(separator: "\n").map { line in
      line.replacing(/<[^>]*>/, with: "").trimmingCharacters(in: .whitespaces)
    }
    #expect(
      lines.filter { !$0.isEmpty }.dropFirst(2) == [
        "Root first", "Zoo", "In the zoo", "A description", "of two lines &amp; signs", "Inner",
        "Deep", "Behind the inner folder", "Alpha", "In the zoo", "A description",
        "of two lines &amp; signs", "In alpha", "Root last",
      ], "\(first)")
    let again = try workshop.run(
      """
      export LECTERN_CATALOGUE=again.sqlite; lectern import out.html >import.log
      lectern export --format netscape | cmp - out.html && echo equal
      """)
    #expect(again.output == "equal\n", "\(again.output)")
  }

  @Test("a link at the root of a file and in a folder of it stays in both places")
  func rootAndFolder() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let link = "<DT><A HREF=\"https://example.org/a\">A</A>\n"
    try workshop.write(
      "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>B</H1>\n<DL><p>\n\(link)<DT><H3>F</H3>\n<DL><p>\n\(link)</DL><p>\n</DL><p>\n",
      to: "in.html")
    let output = try workshop.run(
      "lectern import in.html >import.log; lectern export --format netscape"
    ).output
    #expect(output.components(separatedBy: "HREF=").count == 3, "\(output)")
  }

  @Test("what a link has stands in each of its places, and comes back from there")
  func allPlaces() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let link = "<DT><A HREF=\"https://example.org/?q=%s\" ADD_DATE=\"1400000001\""
    try workshop.write(
      """
      <!DOCTYPE NETSCAPE-Bookmark-file-1>
      <H1>B</H1>
      <DL><p>
      <DT><H3>F</H3>
      <DL><p>
      \(link) PRIVATE="1" TOREAD="1" TAGS="p q,r" SHORTCUTURL="k">A</A>
      <DD>Said of it
          in two lines
      </DL><p>
      <DT><H3>G</H3>
      <DL><p>
      \(link) TAGS="s">A</A>
      <DD>Said of it in another place
      </DL><p>
      </DL><p>
      """, to: "in.html")
    let output = try workshop.run(
      """
      lectern import in.html >import.log
      lectern export --format netscape -o out.html
      LECTERN_CATALOGUE=again.sqlite lectern import out.html >>import.log
      LECTERN_CATALOGUE=again.sqlite lectern export --format netscape | cmp - out.html && echo equal
      cat out.html
      """
    ).output
    #expect(output.hasPrefix("equal\n"), "\(output)")
    let tag = "PRIVATE=\"1\" TOREAD=\"1\" TAGS=\"p q,r,s\" SHORTCUTURL=\"k\">A</A>"
    #expect(output.components(separatedBy: tag).count == 3, "\(output)")
    for said in ["Said of it\n    in two lines\n", "Said of it in another place\n"] {
      #expect(output.components(separatedBy: said).count == 2, "\(output)")
    }
  }

  @Test("a work that stands under several headings of a list stays there with its remarks")
  func allHeadings() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(
      """
      # L

      ## One

      - [ ] [A](https://a.example/1) — said first
      - [ ] [B](https://a.example/2)

      ## Two

      - [x] [A](https://a.example/1) — said again

      """, to: "in.md")
    let output = try workshop.run(
      """
      lectern import in.md >import.log; lectern export --format markdown --list L -o out.md
      LECTERN_CATALOGUE=again.sqlite lectern import out.md >>import.log
      LECTERN_CATALOGUE=again.sqlite lectern export --format markdown --list L | cmp - out.md && echo equal
      cat out.md
      """
    ).output
    #expect(output.hasPrefix("equal\n"), "\(output)")
    for line in ["said first", "said again"] {
      #expect(output.contains("- [x] [A](https://a.example/1) — \(line)\n"), "\(output)")
    }
  }

  @Test("data says where an item was found, and what was said of it there")
  func data() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(Self.bookmarks, to: "in.html")
    _ = try workshop.run("lectern import in.html")
    let json = try workshop.run("lectern export --format json zoo or deep").output
    #expect(json.contains(#""section":["Zoo","Inner"]"#), "\(json)")
    #expect(json.contains("A description\\nof two lines & signs"), "\(json)")
    let csv = try workshop.run("lectern export --format csv deep").output
    #expect(csv.contains("Zoo / Inner") || csv.contains("Zoo/Inner"), "\(csv)")
    #expect(
      try workshop.run("lectern export --format markdown zoo").output.contains("— A description"))
  }

  @Test("what has no title gets none on the way")
  func untitled() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("https://example.org/feed.xml\n", to: "urls")
    let titles = try workshop.run(
      """
      lectern import urls >import.log
      for f in netscape opml; do
        lectern export --format $f -o out.$f; lectern --version >/dev/null
        LECTERN_CATALOGUE=$f.sqlite lectern import out.$f >>import.log
        LECTERN_CATALOGUE=$f.sqlite lectern export --format json
      done
      """)
    #expect(!titles.output.contains("untitled"), "\(titles.output)")
  }
}
