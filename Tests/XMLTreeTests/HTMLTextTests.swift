import Testing
import XMLTree

@Suite("Character references of HTML")
struct HTMLTextTests {
  static let texts: [(String, String)] = [
    ("a &amp; b", "a & b"), ("&amp;amp;", "&amp;"), ("&lt;b&gt;", "<b>"),
    ("&eacute;&Eacute;", "éÉ"), ("&hellip;&mdash;", "…—"), ("&nbsp;", "\u{A0}"),
    ("&CounterClockwiseContourIntegral;", "∳"), ("&NotEqualTilde;", "≂\u{338}"),
    ("&copy 2003", "© 2003"), ("&copyright", "©right"), ("&notit;", "¬it;"), ("&notin;", "∉"),
    ("&amp", "&"), ("R&D", "R&D"), ("&nosuch; &;", "&nosuch; &;"), ("& &&", "& &&"),
    ("&#65;&#x41;&#X41;&#65", "AAAA"), ("&#x; &#; &#xg;", "&#x; &#; &#xg;"),
    ("&#146;&#8217;&#x92;", "’’’"), ("&#150;&#128;&#159;", "–€Ÿ"), ("&#129;", "\u{81}"),
    ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#x1F600;", "😀"), ("&AMP;&LT;&GT;&QUOT;&apos;", "&<>\"'"), ("&Amp;", "&Amp;"),
    ("&frac12;&frac12x", "½½x"), ("&fjlig;", "fj"), ("a\r\nb\rc", "a\nb\nc"),
  ]

  @Test("a reference is decoded once", arguments: texts)
  func text(source: String, expected: String) {
    #expect(HTMLText.decode(Array(source.utf8)[...]) == expected)
  }

  static let attributes: [(String, String)] = [
    ("?a=1&copy=2", "?a=1&copy=2"), ("?a=1&copy2", "?a=1&copy2"), ("?a&copy", "?a©"),
    ("?a=1&copy;=2", "?a=1©=2"), ("?a=1&noteId=3", "?a=1&noteId=3"), ("?a&not-b", "?a¬-b"),
    ("?a=1&amp;b=2", "?a=1&b=2"), ("?a=1&amp=2", "?a=1&amp=2"), ("?&amp;amp;", "?&amp;"),
    ("?a&lt=1&sect=2&reg=3", "?a&lt=1&sect=2&reg=3"), ("&#38;b", "&b"),
  ]

  @Test("in an attribute a name without semicolon may be part of an address", arguments: attributes)
  func attribute(source: String, expected: String) {
    #expect(HTMLText.decode(Array(source.utf8)[...], inAttribute: true) == expected)
  }

  @Test("every named entity is there", arguments: [("Aacute", "Á"), ("zwnj", "\u{200C}")])
  func named(name: String, expected: String) {
    #expect(HTMLEntities.text(named: name) == expected)
    #expect(HTMLEntities.text(named: name + "x") == nil)
  }
}
