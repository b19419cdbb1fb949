import Testing
import XMLTree

/// Events as one line: tags as tags with values in brackets, text in quotes.
func outline(_ events: some Sequence<HTMLEvent>) -> String {
  var parts: [String] = []
  var text: String?
  func flush() {
    if let text { parts.append("\"\(text)\"") }
    text = nil
  }
  for event in events {
    switch event {
    case .text(let more): text = (text ?? "") + more
    case .end(let name):
      flush()
      parts.append("</\(name)>")
    case .start(let tag):
      flush()
      let attributes = tag.attributes.map { " \($0.name)=[\($0.value)]" }.joined()
      parts.append("<\(tag.name)\(attributes)\(tag.isSelfClosing ? "/" : "")>")
    }
  }
  flush()
  return parts.joined(separator: " ")
}

func outline(_ text: String, _ dialect: HTMLDialect = .page) -> String {
  var html = HTMLEvents(text, dialect)
  return outline(AnyIterator { html.next() })
}

/// The same, the text given in pieces of `size` bytes.
func outline(_ text: String, _ dialect: HTMLDialect, inPiecesOf size: Int) -> String {
  var html = HTMLEvents(dialect)
  var events: [HTMLEvent] = []
  var left = Array(text.utf8)[...]
  while !left.isEmpty {
    html.append(Array(left.prefix(size)))
    left = left.dropFirst(size)
    while let event = html.next() { events.append(event) }
  }
  html.close()
  while let event = html.next() { events.append(event) }
  return outline(events)
}

@Suite("HTML as events")
struct HTMLEventsTests {
  static let pages: [(String, String)] = [
    ("", ""),
    ("plain", "\"plain\""),
    ("<p>a</p>", "<p> \"a\" </p>"),
    ("<P CLASS=X>a</P >", "<p class=[X]> \"a\" </p>"),
    ("<br>a<br/>b<br />", "<br> \"a\" <br/> \"b\" <br/>"),
    ("<a href=\"x\" b='y' c=z d>t</a>", "<a href=[x] b=[y] c=[z] d=[]> \"t\" </a>"),
    ("<a href = \"x\"  b= y>", "<a href=[x] b=[y]>"),
    ("<a b=c/d/>", "<a b=[c/d/]>"),
    ("<a href=x?a=b>", "<a href=[x?a=b]>"),
    ("<a/href=x/b>", "<a href=[x/b]>"),
    ("<a title='a > b'>c", "<a title=[a > b]> \"c\""),
    ("<a title=\"it's\">", "<a title=[it's]>"),
    ("<a title=\"line\nline\">", "<a title=[line\nline]>"),
    ("<a =x>", "<a =x=[]>"),
    ("<a b=>c", "<a b=[]> \"c\""),
    ("<a b=''c=d>", "<a b=[] c=[d]>"),
    ("<a \"b>c", "<a \"b=[]> \"c\""),
    ("<a b c=d>", "<a b=[] c=[d]>"),
    ("1 < 2 > 3 <4 <", "\"1 < 2 > 3 <4 <\""),
    ("a<!-- b > c -->d", "\"ad\""),
    ("a<!-->b<!--->c<!--x--!>d<!---->e", "\"abcde\""),
    ("a<!DOCTYPE html>b<?xml version='1'?>c</>d</ x>e<![CDATA[f>g", "\"abcdeg\""),
    ("<script>a<b>&amp;</script>c", "<script> \"a<b>&amp;\" </script> \"c\""),
    ("<STYLE>a</p></STYLE >b", "<style> \"a</p>\" </style> \"b\""),
    ("<title>a<b>&amp;</title>c", "<title> \"a<b>&\" </title> \"c\""),
    ("<script/>a<b>c", "<script/> \"a\" <b> \"c\""),
    ("<script>a", "<script> \"a\""),
    ("a<!-- b", "\"a\""),
    ("a<b c", "\"a\""),
    ("<dl><dt><a>x<dt><a>y</dl>", "<dl> <dt> <a> \"x\" <dt> <a> \"y\" </dl>"),
    ("<svg:a x:y=z></svg:a>", "<svg:a x:y=[z]> </svg:a>"),
    ("a\0b\r\nc\rd\n\re", "\"ab\nc\nd\n\ne\""),
    ("<a b=\"1\" B='2'>", "<a b=[1] b=[2]>"),
    ("<a href=\"x>y</a>z", "<a href=[x]> \"y\" </a> \"z\""),
  ]

  @Test("a page gives its tags and text in order", arguments: pages)
  func page(html: String, expected: String) { #expect(outline(html) == expected) }

  @Test("the pieces that bytes come in change nothing", arguments: pages)
  func pieces(html: String, expected: String) {
    for size in 1...7 { #expect(outline(html, .page, inPiecesOf: size) == expected, "\(size)") }
  }

  static let texts: [(String, String)] = [
    ("a <!-- b", "\"a  b\""),
    ("a <b c", "\"a <b c\""),
    ("a <b", "\"a <b\""),
    ("use <script> tags", "\"use <script> tags\""),
    ("use <script>x</script> tags", "\"use \" <script> \"x\" </script> \" tags\""),
    ("Vector<T> & Map<K, V>", "\"Vector<T> & Map<K, V>\""),
    ("I </3 you, <3 me", "\"I </3 you, <3 me\""),
    ("a <x-y>b</x-y><o:p>c", "\"a \" <x-y> \"b\" </x-y> <o:p> \"c\""),
    ("<http://a.b> <c@d-e.f>", "\"<http://a.b> <c@d-e.f>\""),
    ("a <! b", "\"a <! b\""),
    ("<a <b <i", "\"<a <b <i\""),
  ]

  @Test("nothing swallows the rest of a short text", arguments: texts)
  func text(html: String, expected: String) { #expect(outline(html, .text) == expected) }

  static let bookmarks: [(String, String)] = [
    (
      "<DT><A HREF=x>a <script> b</A><DT><A HREF=y>c</A>",
      "<dt> <a href=[x]> \"a  b\" </a> <dt> <a href=[y]> \"c\" </a>"
    ),
    ("<a>Vector<T></a><b>c</b>", "<a> \"Vector<T>\" </a> \"c\""),
    ("<a>x <!-- y</a><dt>z", "<a> \"x  y\" </a> <dt> \"z\""),
    ("<META a=b><TITLE>t</TITLE><a>u", "\"t\" <a> \"u\""),
    ("<a>x <style> y</a> <textarea> <dt>", "<a> \"x  y\" </a> \"  \" <dt>"),
  ]

  @Test("only the elements asked for are markup", arguments: bookmarks)
  func only(html: String, expected: String) {
    let dialect = HTMLDialect.only(["dt", "a"])
    #expect(outline(html, dialect) == expected)
    for size in 1...5 { #expect(outline(html, dialect, inPiecesOf: size) == expected) }
  }

  @Test(
    "quotes within a quoted value belong to it, where no attribute begins behind them",
    arguments: [
      (#"<a href="x?q="a"" id="1">"#, #"x?q="a""#),
      (#"<a href="x?q="a b"" id="1">"#, #"x?q="a b""#),
      (#"<a href="x?q="" id="1">"#, #"x?q=""#), (#"<a href="x?q="a/b"&y=2"">"#, #"x?q="a/b"&y=2""#),
      (#"<a href="x"id="1">"#, "x"), (#"<a href="x"id="1" rel="a"b">"#, "x"),
      (#"<a href="x" id="1">"#, "x"), (#"<a href='x'y>"#, "x"),
    ])
  func innerQuotes(html: String, href: String) {
    for size in 1...7 {
      var events = HTMLEvents(.only(["a"]))
      var found: [String?] = []
      let bytes = Array((html + "t</a>").utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        events.append(Array(bytes[start..<min(start + size, bytes.count)]))
        while let event = events.next() {
          if case .start(let tag) = event { found.append(tag["href"]) }
        }
      }
      #expect(found == [href])
    }
  }

  @Test(
    "a text that breaks off within a tag says what there is of the tag",
    arguments: [
      ("<a href=x>t</a>\n<a id=1 href=\"y", "a id=1", "<a id=1 href=\"y"), ("x\n<", nil, "<"),
      ("\n</", nil, "</"), ("\n<a", nil, "<a"),
      ("\n<a href=\"x\" id", "a href=x", "<a href=\"x\" id"),
      ("\n<a href=\"x\" ", "a href=x", "<a href=\"x\" "), ("\n</a", nil, "</a"),
      ("\n</a ", nil, "</a "),
    ] as [(String, String?, String)])
  func breakingOff(html: String, tag: String?, text: String) {
    var events = HTMLEvents(html, .only(["a"]))
    while let event = events.next() {
      if case .text(let words) = event { #expect(!words.contains("<")) }
    }
    let broken = events.brokenTag
    #expect(
      broken?.tag.map { ([$0.name] + $0.attributes.map { "\($0.name)=\($0.value)" }) }?
        .joined(separator: " ") == tag)
    #expect(broken?.text == text)
    #expect(broken?.line == 2)
  }

  @Test("each event knows its line")
  func lines() {
    var html = HTMLEvents("<p>\na\n<b\nx>c\r\n<i>")
    var lines: [Int] = []
    while html.next() != nil { lines.append(html.line) }
    #expect(lines == [1, 1, 3, 4, 5])
  }

  @Test("the first of two attributes of one name counts")
  func firstAttribute() {
    var html = HTMLEvents("<a href=1 HREF=2>")
    guard case .start(let tag) = html.next() else {
      Issue.record("no start tag")
      return
    }
    #expect(tag["href"] == "1")
    #expect(tag["title"] == nil)
  }
}
