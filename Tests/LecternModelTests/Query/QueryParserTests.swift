import LecternModel
import Testing

@Suite("The query language")
struct QueryParserTests {
  private static let today = Timestamp(year: 2026, month: 11, day: 21)

  private static let meanings: [(String, Filter)] = [
    ("", .and([])),
    ("attention", .term(.text("attention", isPhrase: false))),
    ("\"all you need\"", .term(.text("all you need", isPhrase: true))),
    ("kind:paper,book", .term(.kind([.paper, .book]))),
    ("KIND:Paper", .term(.kind([.paper]))),
    ("state:unread", .term(.state([.inbox, .queued, .paused, .reading]))),
    ("is:read", .term(.state([.read]))),
    ("list:\"ML path\"", .term(.list("ML path"))),
    ("-tag:done", .not(.term(.tag("done")))),
    ("not tag:done", .not(.term(.tag("done")))),
    ("state:reading,unread", .term(.state([.inbox, .queued, .paused, .reading]))),
    ("is:overdue", .term(.trait(.overdue, today: today))),
    ("is:private", .term(.trait(.private, today: today))),
    ("has:note", .term(.has(.note))), ("has:link", .term(.has(.url))),
    ("has:isbn", .term(.hasIdentifier(.isbn))),
    ("time:..2h", .term(.number(.time, Int(Int32.min)...120))),
    ("added:7d..2w", .term(.day(.added, "2026-11-07"..."2026-11-14"))),
    ("added:2w..7d", .term(.day(.added, "2026-11-07"..."2026-11-14"))),
    ("added:yesterday", .term(.day(.added, "2026-11-20"..."2026-11-20"))),
    ("added:>yesterday", .term(.day(.added, "2026-11-21"..."9999-12-31"))),
    ("added:>=Today", .term(.day(.added, "2026-11-21"..."9999-12-31"))),
    ("added:<today", .term(.day(.added, "0000-01-01"..."2026-11-20"))),
    ("added:2026-01..today", .term(.day(.added, "2026-01-01"..."2026-11-21"))),
    ("a@b.org", .term(.text("a@b.org", isPhrase: false))),
    ("\"@ml\"", .term(.text("@ml", isPhrase: true))),
    ("@ml", .and([.term(.kind([.paper])), .term(.tag("ml"))])),
    ("-@ML", .not(.and([.term(.kind([.paper])), .term(.tag("ml"))]))),
    ("@deep", .and([.and([.term(.kind([.paper])), .term(.tag("ml"))]), .term(.tag("deep"))])),
    ("12", .term(.ids(12...12))), ("20-30", .term(.ids(20...30))),
    ("12 20-30", .or([.term(.ids(12...12)), .term(.ids(20...30))])),
    (
      "12 kind:book 14 -13",
      .and([
        .term(.kind([.book])), .not(.term(.ids(13...13))),
        .or([.term(.ids(12...12)), .term(.ids(14...14))]),
      ])
    ),
    ("\"30-20\"", .term(.text("30-20", isPhrase: true))),
    (#"tag:"say \"hi\" \\o/ \d""#, .term(.tag(#"say "hi" \o/ \d"#))),
    (#"tag:say"hi""#, .term(.tag(#"say"hi""#))),
    ("year:2019..2023", .term(.number(.year, 2019...2023))),
    ("year:>2019", .term(.number(.year, 2020...Int(Int32.max)))),
    ("rating:4", .term(.number(.rating, 8...9))),
    ("rating:>=4.5", .term(.number(.rating, 9...Int(Int32.max)))),
    ("time:<2h", .term(.number(.time, Int(Int32.min)...119))),
    ("time:1.5h", .term(.number(.time, 90...90))),
    ("added:<30d", .term(.day(.added, "2026-10-22"..."9999-12-31"))),
    ("added:>30d", .term(.day(.added, "0000-01-01"..."2026-10-22"))),
    ("added:2026-02", .term(.day(.added, "2026-02-01"..."2026-02-28"))),
    ("added:>2025", .term(.day(.added, "2026-01-01"..."9999-12-31"))),
    ("a b", .and([.term(.text("a", isPhrase: false)), .term(.text("b", isPhrase: false))])),
    ("a or b", .or([.term(.text("a", isPhrase: false)), .term(.text("b", isPhrase: false))])),
    (
      "(a or kind:book) -b",
      .and([
        .or([.term(.text("a", isPhrase: false)), .term(.kind([.book]))]),
        .not(.term(.text("b", isPhrase: false))),
      ])
    ),
  ]

  @Test("means what it says", arguments: meanings)
  func means(query: String, filter: Filter) throws {
    #expect(try Self.parse(query).filter == filter)
  }

  private static let views = Views([
    SavedQuery(name: "ml", query: "kind:paper tag:ml sort:year-"),
    SavedQuery(name: "deep", query: "@ml tag:deep"), SavedQuery(name: "round", query: "a @about"),
    SavedQuery(name: "about", query: "@Round"), SavedQuery(name: "broken", query: "kind:papr"),
  ])

  private static func parse(_ query: String) throws -> Query {
    try QueryParser.parse(query, today: today, views: views)
  }

  @Test("a view brings its orders, behind those that were said")
  func viewSorts() throws {
    #expect(
      try Self.parse("@deep sort:title").sorts == [Sort(.year, descending: true), Sort(.title)])
  }

  @Test("orders stand beside filters")
  func sorts() throws {
    let query = try QueryParser.parse("kind:paper sort:year- sort:title", today: Self.today)
    #expect(query.sorts == [Sort(.year, descending: true), Sort(.title)])
    #expect(query.filter == .term(.kind([.paper])))
  }

  @Test(
    "an error stands under the word and says what to write",
    arguments: [
      ("a kind:papr b", 2, 9, "did you mean 'paper'"), ("(a", 0, 1, "never closed"),
      ("a)", 1, 1, "never opened"),
      ("x \"open", 2, 5, "never closed"), ("athor:x", 0, 7, "did you mean 'author'"),
      ("or a", 0, 2, "left"), ("a or", 2, 2, "right"), ("rating:9", 0, 8, "no number"),
      ("kind:", 0, 5, "needs a value"),
      ("sort:yaer", 0, 9, "did you mean 'year'"), ("is:overdu", 0, 9, "did you mean 'overdue'"),
      ("state:reed", 0, 10, "did you mean 'read'"), ("has:nots", 0, 8, "did you mean 'note'"),
      ("a @mk b", 2, 3, "did you mean '@ml'"),
      ("a @broken", 2, 7, "in the view '@broken' (kind:papr)"),
      ("a \"\"", 2, 2, "nothing stands"), ("\" \"", 0, 3, "nothing stands"),
      ("tag:\"\" b", 0, 6, "needs a value"), ("a 5-3", 2, 3, "write 3-5"),
      ("id:5-3", 0, 6, "write 3-5"),
      (#""open\""#, 0, 7, "never closed"),
      ("@round", 0, 6, "names itself"), ("time:long", 0, 9, "write time:30m"),
      ("year:x", 0, 6, "write year:2017"), ("rating:9", 0, 8, "stars up to 5"),
      ("a (or b)", 3, 2, "left"), ("and", 0, 3, "left"), ("a and", 2, 3, "right"),
      ("a and or b", 2, 3, "right"), ("(a and) b", 3, 3, "right"), ("(and a)", 1, 3, "left"),
      ("a and and b", 2, 3, "right"), ("sort:", 0, 5, "needs a value"),
    ])
  func errors(query: String, column: Int, length: Int, words: String) throws {
    let error = #expect(throws: QueryError.self) {
      try Self.parse(query)
    }
    #expect(error?.column == column)
    #expect(error?.length == length)
    #expect(error?.reason.contains(words) == true)
  }
}
