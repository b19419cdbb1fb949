import Testing

@testable import LecternModel

@Suite("Words of a command line")
struct QueryWordsTests {
  @Test(
    "are one query, and a name that the shell has taken the quotes of is one value where there is such a name",
    arguments: [
      (["list:first year"], "list:\"first year\""), (["-tag:two words"], "-tag:\"two words\""),
      (["title:War and Peace", "kind:book"], "title:War and Peace kind:book"),
      (["tag:rl attention"], "tag:rl attention"),
      (["list:Papers (2020)"], "list:\"Papers (2020)\""),
      (["source:Notes: a beginning"], "source:\"Notes: a beginning\""),
      (["list:first", "year"], "list:first year"), (["tag:a state:unread"], "tag:a state:unread"),
      (["tag:a -tag:b c"], "tag:a -tag:b c"), (["tag:a or tag:b"], "tag:a or tag:b"),
      (["kind:paper attention"], "kind:paper attention"), (["tag: a b"], "tag: a b"),
      (["list:\"first year\" x"], "list:\"first year\" x"), (["tag:a @view"], "tag:a @view"),
      ([#"tag:say "hi""#], #"tag:"say \"hi\"""#), ([#"tag:5" disk"#], #"tag:"5\" disk""#),
      ([#"tag:say "ho""#], #"tag:say "ho""#), ([], ""), (["a:b", "12"], "a:b 12"),
    ])
  func text(words: [String], query: String) {
    let names = [
      "first year", "two words", "Papers (2020)", "Notes: a beginning", "a or tag:b",
      #"say "hi""#, #"5" disk"#,
    ]
    #expect(QueryWords.text(of: words) { names.contains($1) } == query)
  }

  @Test(
    "in quotes mean just what they say, whatever signs they have",
    arguments: [#"a"b c"#, #"back\slash"#, #"end\"#, #"\""#, "(p)", #"" "#, "a or b"])
  func quoted(value: String) throws {
    let query = try QueryParser.parse(
      "tag:" + QueryWords.quoted(value), today: Timestamp(seconds: 0))
    #expect(query.filter == .term(.tag(value)))
  }

  @Test(
    "tell whether they are one value",
    arguments: [
      ("tag:a", true), ("tag:a b", true), ("tag:a(b)", true), ("tag:(b)", false),
      ("list:this or that", false), ("list:a -b", false), ("tag:\"a b\"", false), ("word", false),
    ])
  func one(word: String, isOne: Bool) {
    #expect(QueryWords.isOneValue(word) == isOne)
  }

  @Test(
    "in a value brackets belong to it, before one they are a mistake that is explained",
    arguments: [
      ("doi:10.1016/S0140-6736(05)1", true), ("(tag:f(x) or tag:b)", true), ("tag:f(x", true),
      ("tag:(p)", false), ("kind:paper -tag:(a or b)", false),
    ])
  func brackets(query: String, isFine: Bool) {
    do {
      _ = try QueryParser.parse(query, today: Timestamp(seconds: 0))
      #expect(isFine)
    } catch {
      #expect(!isFine && error.reason.contains("(tag:a or tag:b)"), "\(error)")
    }
  }

  @Test(
    "a link may come without its scheme",
    arguments: [
      ("example.org/x", "example.org/x"), ("www.example.org:8080/a?b", "example.org:8080/a?b"),
      ("arxiv.org/abs/1706.03762", "1706.03762"), ("example.org", nil), ("and/or", nil),
      ("1.2/3", nil), ("v1.0/beta", nil),
    ])
  func link(word: String, value: String?) throws {
    let query = try QueryParser.parse(word, today: Timestamp(seconds: 0))
    if case .term(.identifier(let identifier)) = query.filter {
      #expect(identifier.value == value)
    } else {
      #expect(value == nil, "\(query.filter)")
    }
  }

  @Test("tags are compared without case and accents")
  func folded() {
    for (name, folded) in [
      ("Łódź", "lodz"), ("Straße", "strasse"), ("ÉCOLE", "ecole"), ("e\u{301}", "e"),
      ("Ærø", "aero"), ("機械学習", "機械学習"), ("がく", "かく"), ("plain", "plain"),
    ] {
      #expect(TagName.folded(name) == folded)
    }
  }
}
