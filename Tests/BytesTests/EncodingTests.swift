import Bytes
import Testing

@Suite("Decoding to UTF-8")
struct EncodingTests {
  struct Case: CustomTestStringConvertible {
    var label: String
    var body: [Int]
    var text: String
    var testDescription: String { label }
  }

  @Test(
    "a declared encoding is undone",
    arguments: [
      Case(label: "iso-8859-1", body: [0xE9], text: "é"),
      Case(label: "ISO-8859-1", body: [0x93, 0x80, 0x94], text: "“€”"),
      Case(label: "us-ascii", body: [0x92], text: "’"),
      Case(label: "iso-8859-2", body: [0xB1, 0xE6], text: "ąć"),
      Case(label: "iso-8859-15", body: [0xA4], text: "€"),
      Case(label: "windows-1251", body: [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], text: "Привет"),
      Case(label: "KOI8-R", body: [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], text: "Привет"),
      Case(label: "x-sjis", body: [0x93, 0xFA, 0x96, 0x7B], text: "日本"),
      Case(label: "Shift_JIS", body: [0x83, 0x5C, 0x87, 0x40], text: "ソ①"),
      Case(label: "EUC-JP", body: [0xC6, 0xFC, 0xCB, 0xDC], text: "日本"),
      Case(
        label: "iso-2022-jp", body: [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], text: "日"),
      Case(label: "euc-kr", body: [0xC7, 0xD1, 0xB1, 0xDB], text: "한글"),
      Case(label: "gb2312", body: [0xD6, 0xD0, 0xCE, 0xC4], text: "中文"),
      Case(label: "gb18030", body: [0x81, 0x30, 0x89, 0x38, 0xD6, 0xD0], text: "ß中"),
      Case(label: "big5", body: [0xA4, 0xA4, 0xA4, 0xE5], text: "中文"),
      Case(label: "macintosh", body: [0x8E], text: "é"),
      Case(label: "mac_roman", body: [0x8E], text: "é"),
      Case(label: "cp437", body: [0x82], text: "é"),
      Case(label: "cp850", body: [0x82], text: "é"),
    ])
  func declared(_ example: Case) throws {
    let head = "<?xml version='1.0' encoding='\(example.label)'?><a>"
    let got = try decode(bytes(head, example.body, "</a>"))
    #expect(got.text == "\(head)\(example.text)</a>")
    #expect(got.problems.isEmpty)
  }

  @Test("ISO-8859-1 keeps its name until a byte proves windows-1252")
  func latin() throws {
    let head = "<?xml version='1.0' encoding='ISO-8859-1'?>"
    #expect(try decode(bytes(head, [0xE9])).encoding == "iso-8859-1")
    #expect(try decode(bytes(head, [0xE9, 0x93])).encoding == "windows-1252")
    #expect(try decode(bytes(head)).encoding == "iso-8859-1")
  }

  @Test("GBK that could be UTF-8 by chance stays GBK when it is declared")
  func chance() throws {
    let got = try decode(bytes("<?xml encoding='gbk'?>", [0xC1, 0xAA, 0xCD, 0xA8]))
    #expect(got.text.hasSuffix("联通"))
  }

  @Test("valid UTF-8 is not decoded a second time, whatever is declared or sent")
  func wrong() throws {
    let declared = try decode(Array("<?xml encoding='iso-8859-1'?><a>é “x”</a>".utf8))
    #expect(declared.text.hasSuffix("<a>é “x”</a>"))
    #expect(declared.encoding == "utf-8")
    #expect(declared.problems.map(\.code) == ["wrong-encoding"])
    let sent = try decode(Array("<a>日本語</a>".utf8), charset: "shift_jis")
    #expect(sent.text == "<a>日本語</a>")
  }

  @Test("what the transport states comes before what the document declares")
  func transport() throws {
    let text = bytes("<?xml encoding='iso-8859-1'?>", [0xCF, 0xF0])
    #expect(try decode(text, charset: "windows-1251").text.hasSuffix("Пр"))
    #expect(try decode(text, charset: " \"Windows-1251\"").text.hasSuffix("Пр"))
    #expect(try decode(text, charset: "nonsense").problems.first?.code == "unknown-encoding")
  }

  @Test("a declaration of UTF-8 that no byte bears out is read as windows-1252")
  func notUTF8() throws {
    let got = try decode(bytes("<?xml encoding='utf-8'?><a>caf", [0xE9], "</a>"))
    #expect(got.text.hasSuffix("<a>café</a>"))
    #expect(got.encoding == "windows-1252")
    #expect(got.problems.map(\.code) == ["wrong-encoding"])
  }

  @Test("XML that is neither UTF-8 nor declared to be anything else is at fault; other text is not")
  func notDeclared() throws {
    let text = bytes("<a>caf", [0xE9], "</a>")
    #expect(try decode(text).text == "<a>café</a>")
    #expect(try decode(text).problems.map(\.code) == ["undeclared-encoding"])
    #expect(try decode(text, .none).problems.isEmpty)
  }

  @Test("a byte order mark disproves another declaration")
  func disproved() throws {
    let mark: [Int] = [0xEF, 0xBB, 0xBF]
    let latin = try decode(bytes("", mark, "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"))
    #expect(latin.text.hasSuffix("<a>é</a>"))
    #expect(latin.problems.map(\.code) == ["wrong-encoding"])
    let utf8 = try decode(bytes("", mark, "<?xml version='1.0' encoding='utf-8'?><a/>"))
    #expect(utf8.problems.isEmpty)
  }

  @Test("windows-1252 that went through ISO-8859-1 is read as what was meant")
  func controls() throws {
    #expect(
      try decode(Array("<a>it\u{92}s \u{93}x\u{94}\u{81}</a>".utf8)).text == "<a>it’s “x”</a>")
  }

  @Test("an HTML page's meta element counts where HTML is expected")
  func meta() throws {
    let page = bytes("<html><META charset=\"koi8-r\"><p>", [0xF0])
    #expect(try decode(page, .html).text.hasSuffix("П"))
    let old = bytes(
      "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", [0xCF])
    #expect(try decode(old, .html).text.hasSuffix("П"))
    #expect(try decode(old, .none).text.hasSuffix("Ï"))
  }

  @Test("EBCDIC is known by how its declaration looks")
  func ebcdic() throws {
    // <?xml version="1.0" encoding="cp037"?><a/> in code page 037.
    let text: [UInt8] = [
      0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0x85, 0x95, 0x83, 0x96, 0x84, 0x89, 0x95, 0x87, 0x7E,
      0x7F, 0x83, 0x97, 0xF0, 0xF3, 0xF7, 0x7F, 0x6F, 0x6E, 0x4C, 0x81, 0x61, 0x6E,
    ]
    #expect(try decode(text).text == "<?xml encoding=\"cp037\"?><a/>")
  }
}
