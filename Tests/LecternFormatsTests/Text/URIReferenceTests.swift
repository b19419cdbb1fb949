import LecternFormats
import Testing

@Suite("URI references")
struct URIReferenceTests {
  /// RFC 3986 sections 5.4.1 and 5.4.2.
  static let examples: [(String, String)] = [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
    ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
    ("http:g", "http:g"),
  ]

  @Test("the examples of RFC 3986 resolve", arguments: examples)
  func example(reference: String, expected: String) {
    #expect(URIReference.resolve(reference, against: "http://a/b/c/d;p?q") == expected)
  }

  static let others: [(String, String?, String)] = [
    ("x", "http://a", "http://a/x"), ("x", "http://a?q", "http://a/x"),
    ("?q", "http://a", "http://a?q"),
    ("x", "http://a/b#c", "http://a/x"), ("x", nil, "x"), ("x", "", "x"), ("x", "y/z", "x"),
    ("x", "mailto:a@b.c", "x"), ("x", "urn:a:b", "x"), ("x", "file:///a/b", "file:///a/x"),
    ("  http://a/b \n", "http://c", "http://a/b"),
    ("\n/a b\t/c\r\n", "http://d", "http://d/a%20b/c"),
    ("http://a/b/../c", "http://d", "http://a/b/../c"), ("HTTP://A/b", nil, "http://A/b"),
    ("http:////a/b", nil, "http://a/b"), ("/a/é?ü#ß", "http://d", "http://d/a/é?ü#ß"),
    ("/100%/50%zz", "http://d", "http://d/100%/50%zz"), ("a:b", "http://d", "a:b"),
    ("1:2", "http://d", "http://d/1:2"), ("./a:b", "http://d", "http://d/a:b"),
    ("//e/../f/./g", "https://d", "https://e/f/g"), ("//e", "https://d/x", "https://e"),
    ("?", "http://d/x?y", "http://d/x?"), ("#", "http://d/x?y", "http://d/x?y#"),
    ("a//b/../c", "http://d/", "http://d/a//c"), ("..//x", "http://d/a/b/c", "http://d/a//x"),
    ("java\tscript:x", "http://d/", "javascript:x"), ("x", "http://d/é/", "http://d/é/x"),
  ]

  @Test("references resolve with lenience", arguments: others)
  func other(reference: String, base: String?, expected: String) {
    #expect(URIReference.resolve(reference, against: base) == expected)
  }

  static let chains: [([String?], String?)] = [
    ([nil, nil], nil), (["http://a/b/"], "http://a/b/"),
    (["http://a/b/", "c/", "d"], "http://a/b/c/d"),
    (["http://a/b/", nil, "/e/"], "http://a/e/"), (["http://a/", "http://f/g"], "http://f/g"),
    (["http://a/", "mailto:x"], "http://a/"), (["http://a/", ""], "http://a/"),
    (["b/", "http://a/"], "http://a/"),
  ]

  @Test("xml:base chains resolve from the outside in", arguments: chains)
  func chain(bases: [String?], expected: String?) {
    let base = bases.reduce(nil) { outer, inner in URIReference.base(inner, inside: outer) }
    #expect(base == expected)
  }

  @Test("a reference put together is the one taken apart")
  func roundTrip() {
    for text in ["http://u@h:8/p/q?r=s#t", "mailto:a@b", "//h", "?q", "#f", "", "a/b", "x:?#"] {
      #expect(URIReference(text).text == text)
    }
  }

  @Test("hostile references take linear time")
  func hostile() {
    for piece in ["../", "a/", "./", "/", "?", "#", "%", ":", " ", "\n", "a/../"] {
      let text = String(repeating: piece, count: 500_000 / piece.utf8.count)
      _ = URIReference.resolve(text, against: "http://a/" + text)
    }
  }
}
