import LecternModel
import Testing

@Suite("Loose keys")
struct LooseKeyTests {
  @Test(
    "forms that may lead to the same thing",
    arguments: [
      ("https://en.m.wikipedia.org/wiki/X#History", "en.wikipedia.org/wiki/X"),
      ("https://m.example.org/a", "example.org/a"),
      ("https://mobile.example.org/a", "example.org/a"),
      ("https://amp.example.org/a", "example.org/a"),
      ("https://m.com/a", "m.com/a"),
      ("https://example.org/a/amp/", "example.org/a"),
      ("https://example.org/amp/a", "example.org/a"),
      ("https://example.org/a.amp", "example.org/a"),
      ("https://example.org/a?amp=1&b=2", "example.org/a?b=2"),
      ("https://example.org/a?outputType=amp", "example.org/a"),
      ("https://www.google.com/amp/s/example.org/a/amp/", "example.org/a"),
      ("https://example.org/a#part", "example.org/a"),
      ("https://example.org/#/route", "example.org#/route"),
      ("https://example.org/#!page", "example.org#!page"),
      ("https://m.youtube.com/watch?v=T4MLrtOKPjY&t=1", "youtube.com/watch?v=T4MLrtOKPjY"),
      ("https://github.com/a/b#usage", "github.com/a/b"),
      ("https://example.org/campus", "example.org/campus"),
      ("https://example.org/example", "example.org/example"),
    ])
  func loose(_ link: String, _ key: String) {
    #expect(URLKey.loose(link) == key)
  }

  @Test("what strict keys unite, loose keys unite", arguments: KeySamples.same)
  func coarser(_ links: [String]) {
    #expect(Set(links.map { URLKey.loose($0) }).count == 1)
  }
}
