import LecternFormats
import LecternModel
import Testing

@Suite("Forms of feeds")
struct FeedFormTests {
  struct Case: CustomTestStringConvertible {
    var what: String
    var source: String
    var kind: FeedKind
    var testDescription: String { what }
  }

  @Test(
    "a feed is known whatever it is called and wherever it stands",
    arguments: [
      Case(
        what: "capitals",
        source: "<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>",
        kind: .rss20),
      Case(
        what: "no version", source: "<rss><channel><item><title>T</title></item></channel></rss>",
        kind: .rss20),
      Case(
        what: "a version that never was",
        source: "<rss version='2.1'><channel><item><title>T</title></item></channel></rss>",
        kind: .rss20),
      Case(
        what: "0.93",
        source: "<rss version='0.93'><channel><item><title>T</title></item></channel></rss>",
        kind: .rss09x),
      Case(
        what: "items beside the channel",
        source: "<rss version='2.0'><channel/><item><title>T</title></item></rss>", kind: .rss20),
      Case(
        what: "a channel without rss", source: "<channel><item><title>T</title></item></channel>",
        kind: .rss20),
      Case(
        what: "any prefix",
        source:
          "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='http://purl.org/rss/1.0/'><x:item><x:title>T</x:title></x:item></r:RDF>",
        kind: .rss10),
      Case(
        what: "RDF without namespaces", source: "<rdf><item><title>T</title></item></rdf>",
        kind: .rss10),
      Case(
        what: "RSS in a wrong namespace",
        source:
          "<rss version='2.0' xmlns='http://wrong.example/'><channel><item><title>T</title></item></channel></rss>",
        kind: .rss20),
      Case(
        what: "RSS in Atom's namespace",
        source:
          "<rss version='2.0' xmlns='http://www.w3.org/2005/Atom'><channel><item><title>T</title></item></channel></rss>",
        kind: .rss20),
      Case(
        what: "Atom without a namespace", source: "<feed><entry><title>T</title></entry></feed>",
        kind: .atom10),
      Case(
        what: "Atom 0.3 by its version",
        source: "<feed version='0.3'><entry><title>T</title></entry></feed>", kind: .atom03),
      Case(
        what: "Atom with a prefix",
        source:
          "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>T</a:title></a:entry></a:feed>",
        kind: .atom10),
      Case(
        what: "an undeclared prefix",
        source: "<atom:feed><atom:entry><atom:title>T</atom:title></atom:entry></atom:feed>",
        kind: .atom10),
      Case(
        what: "an https namespace with a slash",
        source:
          "<feed xmlns='https://www.w3.org/2005/Atom/'><entry><title>T</title></entry></feed>",
        kind: .atom10),
      Case(
        what: "an entry by itself",
        source: "<entry xmlns='http://www.w3.org/2005/Atom'><title>T</title></entry>", kind: .atom10
      ),
      Case(
        what: "Atom entries in RSS",
        source:
          "<rss version='2.0'><channel><entry xmlns='http://www.w3.org/2005/Atom'><title>T</title></entry></channel></rss>",
        kind: .rss20),
      Case(
        what: "RSS items in Atom",
        source: "<feed xmlns='http://www.w3.org/2005/Atom'><item><title>T</title></item></feed>",
        kind: .atom10),
      Case(
        what: "behind junk",
        source:
          "<br />\n<b>Warning</b>: mysql\n<?xml version='1.0'?><rss version='2.0'><channel><item><title>T</title></item></channel></rss>",
        kind: .rss20),
      Case(
        what: "before junk",
        source:
          "<rss version='2.0'><channel><item><title>T</title></item></channel></rss><script>1</script>",
        kind: .rss20),
      Case(
        what: "behind the end of its channel",
        source: "<rss version='2.0'><channel></channel></rss><item><title>T</title></item>",
        kind: .rss20),
      Case(
        what: "JSON Feed without items' version",
        source: "{\"items\":[{\"id\":1,\"title\":\"T\"}]}", kind: .json),
    ])
  func known(_ example: Case) throws {
    let sample = try FeedSample(example.source)
    #expect(sample.document.format == example.kind)
    #expect(sample.entries.map(\.title) == ["T"])
  }

  @Test(
    "what is no feed is refused, and the error says what it is",
    arguments: [
      ("", "empty"), ("   \n", "neither XML nor JSON"), ("just text", "neither XML nor JSON"),
      ("<html><body><item>x</item></body></html>", "an HTML page"),
      ("<!DOCTYPE html><head><title>t</title>", "an HTML page"),
      ("<opml version='2.0'><body/></opml>", "OPML"), ("<catalog><cd/></catalog>", "'catalog'"),
      ("{\"a\": [1, 2]}", "no 'items'"), ("{\"a\": ", "ends too early"), ("{", "ends too early"),
    ])
  func refused(source: String, reason: String) {
    let error = #expect(throws: ImportError.self) { try FeedSample(source) }
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "nothing")")
  }

  @Test("a feed without entries is one")
  func empty() throws {
    #expect(try FeedSample("<rss version='2.0'><channel/></rss>").entries.isEmpty)
    #expect(
      try FeedSample("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}").entries
        .isEmpty)
  }
}
