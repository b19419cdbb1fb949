import LecternFormats
import LecternModel
import Testing

@testable import Bytes

@Suite("References that mean harm")
struct ReferenceHostileTests {
  private static let formats: [any ImportFormat] = [
    BibTeXImport(), TaggedImport.ris, TaggedImport.nbib, TaggedImport.webOfScience, CSLImport(),
  ]

  @Test(
    "whatever comes, reading ends, in linear time",
    arguments: [
      "@book{a,title={", "@book{a,title=\"", "\n@book{a,title={", "@book{", "\n@book{a,\n", "{",
      "}", "(", "@", "\n@",
      "@string{a={x}", "@string{a=a#a}", "@book{a,a=a#a#", "\n%@book{a,", "@comment{jabref-",
      "@preamble{", "@book(a,x={y}",
      "\\'{", "TY  - JOUR\n", "AU  - a\n", "ER  - \n", "\nTY  -", "PMID- 1\n", "PT J\n", "AU ",
      "      \n", "[", "{\"type\":",
      "{\"a\":[", "\"", "[{},", "@a{b,c={d}}", "\u{0}", "\r", "@book{a,crossref={b},", ",", "= ",
      "@book{a,t={x},",
    ], 0..<5)
  func repeated(piece: String, format: Int) throws {
    let text = String(repeating: piece, count: 30_000)
    _ = try ImportedFile(Self.formats[format], text)
  }

  @Test("a hundred thousand braces within each other")
  func deep() throws {
    let braces = String(repeating: "{", count: 100_000)
    let closing = String(repeating: "}", count: 100_000)
    let text =
      "@book{a, title={\(braces)x\(closing)}, author={\(braces)A B\(closing)}}\n@book{b, title={Next}}"
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.items.map(\.metadata.title) == ["x", "Next"])
    let open = try ImportedFile(BibTeXImport(), "@book{a, title={\(braces)\n@book{b, title={Next}}")
    #expect(open.items.map(\.metadata.title) == ["Next"] && open.rejections.map(\.line) == [1])
  }

  @Test("a value without end is refused, and what follows is read")
  func endless() throws {
    var left = 300
    let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
    let input = Input(name: "test") {
      left -= 1
      switch left {
      case 299: return Array("@book{a, title={".utf8)
      case 1...298: return chunk
      case 0: return Array("\n@book{b, title={Next}}".utf8)
      default: return []
      }
    }
    let file = try ImportedFile(BibTeXImport(), input)
    #expect(file.items.map(\.metadata.title) == ["Next"])
    #expect(file.rejections.map(\.line) == [1] && file.rejections[0].text.utf8.count <= 600)
    #expect(file.rejections[0].reason.contains("longer than 16 MiB"))
  }

  @Test("strings that double each other have a limit")
  func doubling() throws {
    var text = "@string{s0 = {0123456789}}\n"
    for number in 1..<60 { text += "@string{s\(number) = s\(number - 1) # s\(number - 1)}\n" }
    text += "@book{a, title={Last}}"
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.items.map(\.metadata.title) == ["Last"] && file.rejections.count > 30)
  }

  @Test("more fields, authors and tags than any work has")
  func many() throws {
    let fields = (0..<5000).map { "f\($0)={x}" }.joined(separator: ",")
    let file = try ImportedFile(BibTeXImport(), "@book{a,\(fields)}\n@book{b, title={Next}}")
    #expect(file.items.map(\.metadata.title) == ["Next"] && file.rejections.count == 1)
    let names = (0..<20_000).map { "A\($0) B\($0)" }.joined(separator: " and ")
    let people = try ImportedFile(BibTeXImport(), "@book{a,author={\(names)}}").items.first
    #expect(people?.metadata.authors?.count == 20_000)
  }

  @Test("every cut of a file is read to its end")
  func cuts() throws {
    let text = Array(
      """
      @string{j = "Journal"}
      @article{a, author = {G{\\"o}del, K}, title = "T {x} $y$", journal = j # { X}, year = 2001}
      @book(b, title = {Two}, isbn = {0-19-852663-6}, crossref = {a})
      """.utf8)
    for end in 0...text.count { _ = try ImportedFile(BibTeXImport(), bytes: Array(text[..<end])) }
  }
}
