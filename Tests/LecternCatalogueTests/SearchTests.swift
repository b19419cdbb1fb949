import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Searching for words")
struct SearchTests {
  private func shelf() throws -> Shelf {
    let shelf = try Shelf()
    let often = Array(repeating: "Kernel methods, kernel tricks.", count: 200).joined(
      separator: " ")
    try shelf.add([
      item("機械学習入門", "https://example.org/1") { $0.metadata.authors = [Person(literal: "岡谷 貴之")] },
      item("深度学习与机器学习", "https://example.org/2"),
      item("딥러닝을 위한 선형대수", "https://example.org/3"),
      item("Everything else", "https://example.org/4") { $0.content = "<p>\(often)</p>" },
      item("The kernel of truth", "https://example.org/5"),
      item("Naïve Bayes élégant", "https://example.org/6") {
        $0.metadata.summary = "Über <em>Größe</em> &amp; kernels of 東京大学 in a long sentence"
      },
      item("Ｆｕｌｌ ｗｉｄｔｈ", "https://example.org/7"),
      item("ภาษาไทย", "https://example.org/8"),
    ])
    return shelf
  }

  @Test(
    "of every script",
    arguments: [
      ("学習", [1]), ("機械", [1]), ("学习", [2]), ("器学", [2]), ("器械", []), ("岡谷", [1]),
      ("러닝", [3]), ("author:貴之", [1]), ("title:入門", [1]), ("東京", [6]), ("京大学", [6]),
      ("full", [7]), ("ไทย", [8]), ("naive elegant", [6]), ("grosse", []), ("große", [6]),
      ("Grö", [6]), ("\"bayes élég\"", []), ("em", []), ("href", []), ("amp", []),
    ] as [(String, [Int64])])
  func scripts(query: String, ids: [Int64]) throws {
    let parsed = try QueryParser.parse(query, today: now)
    #expect(try shelf().catalogue.ids(parsed) == ids)
  }

  @Test("as deep as brackets, exclusions and views may nest, the database follows")
  func deepest() throws {
    let catalogue = try shelf().catalogue
    let many = (1...150).map { "tag:t\($0)" }.joined(separator: " or ")
    var isRefused = false
    for form in ["-(tag:x %)", "(tag:x or -(%))", "-(tag:x or kind:page (%))", "-%"] {
      for start in ["kind:paper", "(\(many))", (1...1000).map(String.init).joined(separator: " ")] {
        for depth in 1...40 {
          let text = (0..<depth).reduce(start) { inner, _ in form.replacing("%", with: inner) }
          guard let query = try? QueryParser.parse("1 or (\(text))", today: now) else {
            isRefused = true
            continue
          }
          _ = try catalogue.ids(query)
          _ = try catalogue.count(query, upTo: 3)
        }
      }
    }
    #expect(isRefused)
    let views = Views((1...15).map { SavedQuery(name: "v\($0)", query: "-(tag:x @v\($0 + 1))") })
    #expect(throws: QueryError.self) {
      try QueryParser.parse("@v1", today: now, views: views)
    }
    #expect(
      try QueryParser.parse("--kind:paper", today: now)
        == QueryParser.parse("kind:paper", today: now))
  }

  @Test("hits in titles come first, however often a word stands elsewhere")
  func titleFirst() throws {
    let found = try shelf().catalogue.items(QueryParser.parse("kernel", today: now)).map(\.id)
    #expect(found.first == 5)
    #expect(Set(found) == [4, 5, 6])
  }

  @Test("of very many hits those in titles come first, the shortest title before others")
  func frequent() throws {
    let shelf = try Shelf()
    let titles = ["Kernels", "The kernel", "A kernel of truth", "Kernel", "Nothing of it"]
    try shelf.add(
      (0..<600).map {
        item("Note \($0)", "https://example.org/\($0)") { $0.content = "<p>kernel</p>" }
      }
        + titles.enumerated().map { number, title in
          item(title, "https://example.org/t\(number)") { $0.content = "<p>kernel</p>" }
        })
    func first(_ text: String, limit: Int? = 4) throws -> [String?] {
      try shelf.catalogue.items(QueryParser.parse(text, today: now), limit: limit).map(\.title)
    }
    #expect(try first("kernel") == ["Kernel", "The kernel", "A kernel of truth", "Nothing of it"])
    #expect(try first("kernel kind:page") == first("kernel"))
    #expect(try first("kernel sort:id", limit: 1) == ["Note 0"])
    #expect(try first("kernel sort:id-", limit: 2) == ["Nothing of it", "Kernel"])
    #expect(try first("kernel kind:page sort:id-", limit: 2) == ["Nothing of it", "Kernel"])
    #expect(try first("kernel sort:title", limit: 2) == ["A kernel of truth", "Kernel"])
    #expect(try first("kernel", limit: nil).count == 605)
    #expect(try first("kernel", limit: 602).count == 602)
    #expect(try first("kernel sort:id-", limit: 602).count == 602)
    #expect(
      try Set(first("kernel", limit: nil).prefix(4)) == [
        "Kernel", "Kernels", "The kernel", "A kernel of truth",
      ])
  }

  @Test("a name of an author does not rank: the newest come first")
  func authors() throws {
    let shelf = try Shelf()
    try shelf.add([
      item("One", "https://example.org/1") {
        $0.metadata.authors = [Person(literal: "Ada Lovelace")]
      },
      item("Two", "https://example.org/2") {
        $0.metadata.authors = [Person(literal: "Ada Lovelace"), Person(literal: "Charles Babbage")]
      },
      item("Ada", "https://example.org/3") {
        $0.metadata.authors = [Person(literal: "Ada Yonath")]
      },
    ])
    #expect(try shelf.find("author:ada sort:id") == ["One", "Two", "Ada"])
    let found = try shelf.catalogue.ids(
      QueryParser.parse("author:ada", today: now), fallback: [Sort(.id, descending: true)])
    #expect(found == [3, 2, 1])
  }

  @Test("what fits is marked, in the title and in the best place elsewhere")
  func hits() throws {
    let catalogue = try shelf().catalogue
    func marked(_ text: String?) -> String? {
      text.map { $0.replacing("\u{2}", with: "[").replacing("\u{3}", with: "]") }
    }
    let query = try QueryParser.parse("naive 東京 kernel -truth", today: now)
    let hits = try catalogue.hits(query, in: [5, 6])
    #expect(marked(hits[6]?.title) == "[Naïve] Bayes élégant")
    #expect(marked(hits[6]?.excerpt)?.contains("[kernels] of [東京]大学") == true)
    #expect(marked(hits[5]?.title) == "The [kernel] of truth")
    #expect(hits[5]?.excerpt == nil)
    #expect(try catalogue.hits(QueryParser.parse("kind:page", today: now), in: [5]).isEmpty)
  }

  @Test("the index stays whole through changes of such texts")
  func doctor() throws {
    let shelf = try shelf()
    try shelf.mark(.read, "学習")
    try shelf.catalogue.record(command: "note", now: now, items: [1]) { _ in
      [JournalEvent(.note("良い本"), at: now)]
    }
    #expect(try shelf.find("良い").count == 1)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }
}
