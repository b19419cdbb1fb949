import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Bookmark files that are cut short")
struct BookmarkCutTests {
  private func file(_ body: String) throws -> ImportedFile {
    let head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>T</TITLE>\n<H1>T</H1>\n<DL><p>\n"
    return try ImportedFile(NetscapeImport(), head + body)
  }

  @Test("a file cut anywhere gives what came before the cut")
  func cut() throws {
    let body =
      "<DT><H3>F</H3><DL><DT><A HREF=\"http://a.b\" TAGS=\"x,y\">A &amp; b</A><DD>text</DL>"
    let whole = try file(body).lines
    for length in 0..<body.utf8.count {
      let lines = try file(String(body.prefix(length))).lines
      #expect(lines.count <= whole.count)
    }
  }

  @Test(
    "where a file breaks off, a link with its address is kept, another is refused, and it is said",
    arguments: [
      ("<DT><A HREF=\"http://c.d", 1, ["<A HREF=\"http://c.d"], 0), ("<DT><A", 1, [], 1),
      ("<DT><A HREF=\"http://c.d\" ICON=\"data:", 2, [], 1),
      ("<DT><A HREF=\"http://c.d\">Tit", 2, [], 1), ("<DT><A HREF=\"http://c.d\">Tit</", 2, [], 1),
      ("<DT><H3 ADD_DATE=\"1", 1, [], 1), ("<DT><A HREF=\"http://c.d\">T</A>", 2, [], 1),
      ("<DT><A HREF=\"http://c.d\">T</A>\n</DL>", 2, [], 0),
      ("<DT><H3>F</H3><DL><DT><A HREF=\"http://c.d\">T</A></DL>", 2, [], 1),
    ] as [(String, Int, [String], Int)])
  func breakingOff(rest: String, items: Int, refused: [String], problems: Int) throws {
    let file = try file("<DT><A HREF=\"http://a.b\">A</A>\n\(rest)")
    #expect(file.items.count == items)
    #expect(file.rejections.map(\.text) == refused)
    #expect(file.rejections.allSatisfy { $0.line == 6 })
    #expect(file.problems.map(\.code) == Array(repeating: "cut-off", count: problems))
    #expect(!file.items.contains { $0.remark != nil || $0.metadata.title?.contains("<") == true })
  }

  @Test("a file that ends within a description is said to break off there, and no link is lost")
  func breakingOffInDescription() throws {
    let file = try file("<DT><A HREF=\"http://a.b\">A</A>\n<DD>some wor")
    #expect(file.items.map(\.remark) == ["some wor"])
    #expect(file.problems.map(\.line) == [6])
    #expect(file.problems.allSatisfy { $0.message.contains("or within it") })
  }
}
