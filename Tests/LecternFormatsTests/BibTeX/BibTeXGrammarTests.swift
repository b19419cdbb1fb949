import LecternFormats
import LecternModel
import Testing

@Suite("BibTeX's grammar")
struct BibTeXGrammarTests {
  @Test(
    "titles of the entries of a text",
    arguments: [
      ("@article{a, title = {One}}", ["One"]), ("@ARTICLE ( a , TITLE = \"One\" )", ["One"]),
      ("@ article { a17 , title = {One} }", ["One"]), ("@\narticle{a, title={One}}", ["One"]),
      ("write @ home (or here) @ any time {x}\n@ odd{a, title={One}}", ["One"]),
      ("@book{a,title={One},}@book{b,title={Two}}", ["One", "Two"]),
      ("text before\n@book{a, title = {One}} text between @book{b, title={Two}}", ["One", "Two"]),
      ("mail me@example.org or you@here\n@book{a, title={One}}", ["One"]),
      ("@book{a, title = {A {nested {b}race}}}", ["A nested brace"]),
      ("@book{a, title = \"A {\"}quote{\"} in\"}", ["A \"quote\" in"]),
      ("@book{a, title = {A} # { } # \"B\"}", ["A B"]), ("@book{a, title = 1984}", ["1984"]),
      ("@string{x = {Some}} @book{a, title = X # { thing}}", ["Some thing"]),
      ("@string(x = \"A\" # \"B\")@string{y = x # {C}}@book{a, title = y}", ["ABC"]),
      (
        "@comment{nothing} @book{a, title={One}} @Comment jabref-meta @book{b, title={Two}}",
        ["One", "Two"]
      ),
      ("@comment{@book{a, title={One}}}", ["One"]),
      ("@comment{jabref-meta: groupstree: @book{x, title={No}}}\n@book{a, title={One}}", ["One"]),
      ("@preamble{ \"\\newcommand{\\x}[1]{#1}\" # {y} } @book{a, title={One}}", ["One"]),
      ("@preamble(\"x\") @book{a, title={One}}", ["One"]),
      ("@book{, title = {No key}}", ["No key"]),
      ("@book{title = {No key at all}}", ["No key at all"]),
      ("@book{a b c, title={Odd key}}", ["Odd key"]), ("@book{a\n title={No comma}}", ["No comma"]),
      ("@book{a, title={One} year=2000}", ["One"]), ("@book{a,, title={One},, }", ["One"]),
      ("@book{a, % a word\n title={One}, % {another\n year=2000}", ["One"]),
      ("\u{FEFF}% Encoding: UTF-8\r\n@book{a,\r\n title={One\r\n  two}\r\n}\r\n", ["One two"]),
      ("@book{a, title={One}, title={Two}}", ["One"]), ("@book{a, Title={One}}", ["One"]),
      ("@book{a, title={It's an @ and a @book in it}}", ["It's an @ and a @book in it"]),
      ("@book{a, title={One}, note={\n@book{b, title={Two}}\n}}", ["One"]),
      ("@book{a/b:c.d+e_f-g'h, title={One}}", ["One"]), ("@unheardof{a, title={One}}", ["One"]),
      ("@xdata{x, title={Data}}", []), ("", []), ("@", []), ("@@@{", []), ("@book", []),
      ("%@book{a, b, title={No}\n@book{b, title={One}}", ["One"]),
    ])
  func titles(text: String, titles: [String]) throws {
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.items.map { $0.metadata.title ?? "?" } == titles)
  }

  @Test(
    "an entry that can't be read is refused with its line, and those behind it are read",
    arguments: [
      ("title = {One", "never closed"), ("title = \"One", "never closed"),
      ("title = {One}", "not closed"), ("title = \"One}\"}", "not opened there"),
      ("title {One}}", "no '='"), ("title = , year = 2000}", "a value is missing before ','"),
      ("title = \"One\" \"Two\"}", "stands behind the value"), ("= {One}}", "name is missing"),
      ("title = {One}, {}}", "name is missing"),
    ])
  func broken(body: String, reason: String) throws {
    let text = """
      @book{a, title={Before}}

      @book{broken,
        \(body)

      @book{b, title={Behind}}
      @book{c, title={Last}}
      """
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.items.map(\.metadata.title) == ["Before", "Behind", "Last"])
    let rejection = try #require(file.rejections.first)
    #expect(file.rejections.count == 1 && rejection.line == 3)
    #expect(rejection.text.hasPrefix("@book{broken,\n"))
    let isExpected = ["within a value", reason].contains(where: rejection.reason.contains)
    #expect(isExpected, "\(rejection.reason)")
  }

  @Test(
    "where the file ends, the entry that has begun is refused with what there is of it",
    arguments: [
      "@", "@InPro", "@inproceedings", "@inproceedings{", "@inproceedings{b, title = {Beh",
    ])
  func cut(end: String) throws {
    let file = try ImportedFile(BibTeXImport(), "@book{a, title={Before}}\n\n\(end)")
    #expect(file.items.map(\.metadata.title) == ["Before"])
    #expect(file.rejections.map(\.line) == [3])
    #expect(file.rejections.map(\.text) == [end])
    let address = try ImportedFile(BibTeXImport(), "@book{a, title={A}}\nwrite to me@")
    #expect(address.rejections.isEmpty)
  }

  @Test(
    "says what is odd",
    arguments: [
      ("@book{a, title=nosuch}", "undefined-string"),
      ("@book{a, title={x}, title={y}}", "duplicate-field"),
      ("@book{a, title={x} year=1}", "missing-comma"), ("@book{a, title, year=2000}", "no-value"),
      ("@book{a, title={x}}@book{A, title={y}}@book{a, title={z}}", "duplicate-key"),
      ("@inbook{a, title={x}, crossref={b}}", "missing-parent"),
    ])
  func problems(text: String, code: String) throws {
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.problems.map(\.code) == [code])
    #expect(file.rejections.isEmpty)
  }

  @Test(
    "refuses what is no work",
    arguments: ["@book{a}", "@book{a,}", "@book{a, title = {}}", "@set{a, entryset={b,c}}"])
  func empty(text: String) throws {
    let file = try ImportedFile(BibTeXImport(), text)
    #expect(file.items.isEmpty && file.rejections.count == 1)
    #expect(file.rejections.first?.text.hasPrefix(text.prefix(5)) == true)
  }

  @Test("reads the encoding that the first line names")
  func encoding() throws {
    let latin = Array("% Encoding: ISO8859_1\n@book{a, title={Caf".utf8) + [0xE9] + Array("}}".utf8)
    #expect(try ImportedFile(BibTeXImport(), bytes: latin).items.first?.metadata.title == "Café")
    let gbk =
      Array("% Encoding: GBK\n@book{a, title={".utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array("}}".utf8)
    #expect(try ImportedFile(BibTeXImport(), bytes: gbk).items.first?.metadata.title == "中文")
    let wide = "@book{a, title={Ünïcode}}".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try ImportedFile(BibTeXImport(), bytes: wide).items.first?.metadata.title == "Ünïcode")
  }
}
