import Foundation
import LoopbackServer
import Testing

@Suite("Adding works")
struct AddTests {
  private let site: LoopbackSite
  private let workshop: Workshop

  init() async throws {
    site = try await LoopbackSite()
    workshop = try Workshop()
  }

  /// Runs a line with every catalogue of works on loopback.
  private func run(_ line: String) throws -> Workshop.Result {
    var environment = ["XDG_CACHE_HOME": workshop.folder.path + "/cache"]
    for service in ["ARXIV", "CROSSREF", "DATACITE", "OPENLIBRARY", "PUBMED"] {
      environment["LECTERN_\(service)_URL"] = "\(site.address)/\(service.lowercased())"
    }
    return try workshop.run(line, environment: environment)
  }

  private static let deepLearning = """
    {"status":"ok","message-type":"work","message":{"DOI":"10.1038/nature14539","type":"journal-article",
    "title":["Deep learning"],"author":[{"given":"Yann","family":"LeCun","sequence":"first"},
    {"given":"Yoshua","family":"Bengio"},{"given":"Geoffrey","family":"Hinton"}],
    "container-title":["Nature"],"volume":"521","issue":"7553","page":"436-444",
    "issued":{"date-parts":[[2015,5,27]]}}}
    """

  @Test("a DOI is looked up, and the answer is kept")
  func doi() throws {
    defer { workshop.remove() }
    site.answer("/crossref/works/10.1038/nature14539", Self.deepLearning)
    let added = try run(
      "lectern add https://doi.org/10.1038/NATURE14539 --tag ml --note 'read soon'")
    #expect(
      added.status == 0 && added.output.contains("Added: Deep learning (1)"), "\(added.output)")
    let item = try run("lectern show 1 --format json").output
    for part in [
      "LeCun\"", "\"Nature\"", "\"2015-05-27\"", "\"ml\"", "read soon", "\"queued\"", "\"paper\"",
    ] {
      #expect(item.contains(part), "\(part): \(item)")
    }
    let again = try run("lectern add 10.1038/nature14539")
    #expect(again.output.contains("Was there"), "\(again.output)")
    // What the reader said the first time holds.
    #expect(try run("lectern show 1 --format json").output.contains("\"ml\""))
    #expect(site.log.count == 1)
    _ = try run("lectern add --fresh doi:10.1038/nature14539")
    #expect(site.log.count == 2)
    // What a catalogue says is no recommendation.
    #expect(try run("lectern list 'mentions:>1'").output.contains("Deep") == false)
  }

  @Test("a preprint leads to what was published, and both become one item")
  func related() throws {
    defer { workshop.remove() }
    site.answer(
      "/arxiv/api/query",
      """
      <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">
      <title>ArXiv Query</title><id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/abs/1412.0001v2</id>
      <published>2014-12-01T00:00:00Z</published><title>Deep
        learning, a preprint</title><author><name>Yann LeCun</name></author>
      <summary>An abstract.</summary>
      <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1038/nature14539</arxiv:doi></entry></feed>
      """)
    site.answer("/crossref/works/10.1038/nature14539", Self.deepLearning)
    let added = try run("lectern add https://arxiv.org/pdf/1412.0001v2.pdf")
    #expect(added.output.contains("Added: Deep learning (1)"), "\(added.output)")
    let item = try run("lectern show 1 --format json").output
    #expect(item.contains("1412.0001") && item.contains("10.1038/nature14539"))
    #expect(item.contains("An abstract."))
    #expect(
      try run("lectern add doi:10.1038/nature14539; lectern list --format csv | wc -l").output
        .hasSuffix("2\n"))
  }

  @Test("what catalogues don't know or can't say is told, and the work is there all the same")
  func unknown() throws {
    defer { workshop.remove() }
    site.answer("/openlibrary/api/books", "{}")
    let unknown = try run("lectern add isbn:9780262035613")
    #expect(
      unknown.status == 2 && unknown.output.contains("unknown to Open Library"), "\(unknown.output)"
    )
    site.answer("/crossref/works/10.5555/12345678", "Service down", status: 500)
    let down = try run("lectern add 10.5555/12345678")
    #expect(down.status == 2 && down.output.contains("answers 500"), "\(down.output)")
    #expect(try run("lectern list --format csv | wc -l").output == "3\n")
    let log = site.log.count
    let offline = try run("lectern add --offline pmid:26017442 --title 'By hand'")
    #expect(offline.status == 0 && site.log.count == log)
    #expect(offline.output.contains("Added: By hand (3)"), "\(offline.output)")
  }

  @Test("a page is read for what it says of itself, and the reader's title stands above it")
  func page() throws {
    defer { workshop.remove() }
    site.answer(
      "/post",
      """
      <html lang="en"><head><title>On attention | Some Blog</title><meta property="og:site_name" content="Some Blog">
      <script type="application/ld+json">{"@type":"BlogPosting","headline":"On attention",
      "author":{"@type":"Person","name":"Ada Lovelace"},"datePublished":"2024-03-01"}</script></head><body></body></html>
      """, fields: ["Content-Type": "text/html; charset=utf-8"])
    let added = try run("lectern add \(site.address)/post")
    #expect(added.output.contains("Added: On attention (1)"), "\(added.output)")
    let item = try run("lectern show 1 --format json").output
    #expect(
      item.contains("Lovelace") && item.contains("2024-03-01") && item.contains("\"post\""),
      "\(item)")
    _ = try run("lectern add \(site.address)/post --title Mine")
    #expect(try run("lectern list --format csv").output.contains("Mine"))
  }

  @Test(
    "links that lead to no page of a work",
    arguments: [
      ("/feed", "lectern feeds add"), ("/gone", "(404)"), ("/picture", "image/png"),
    ])
  func noPage(path: String, says: String) throws {
    defer { workshop.remove() }
    site.answer("/feed", rss(["One"]), fields: ["Content-Type": "application/rss+xml"])
    site.answer("/picture") { _ in
      .init(bytes: [0x89, 0x50, 0x4E, 0x47], fields: ["Content-Type": "image/png"])
    }
    let added = try run("lectern add \(site.address)\(path)")
    #expect(added.status == 2 && added.output.contains(says), "\(added.output)")
    #expect(try run("lectern list --format csv | wc -l").output == "2\n")
  }

  @Test(
    "what names no work is refused with a remedy",
    arguments: [
      "something", "", "no-such.pdf", "12", "doi:10.1038/nature14539, doi:10.1145/3065386",
    ])
  func nothing(text: String) throws {
    defer { workshop.remove() }
    let result = try run("lectern add '\(text)'")
    #expect(result.status == 1 && !result.output.isEmpty, "\(result.output)")
    #expect(try run("lectern list --format csv | wc -l").output == "1\n")
  }

  @Test("a PDF is known by what it says, linked to its work, and opened again")
  func pdf() throws {
    defer { workshop.remove() }
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo") else {
      print("skipped: poppler is not installed")
      return
    }
    site.answer("/crossref/works/10.1038/nature14539", Self.deepLearning)
    let paper = """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Resources<</Font<</F1 5 0 R>>>>/Contents 6 0 R>>endobj
      4 0 obj<</Title(Untitled)/Subject(doi:10.1038/nature14539)>>endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      6 0 obj<</Length 71>>stream
      BT /F1 12 Tf 14 TL 40 160 Td (Layers of represen-) Tj T* (tations) Tj ET
      endstream endobj
      trailer<</Root 1 0 R/Info 4 0 R>>
      """
    try workshop.write(paper, to: "my paper.pdf")
    let added = try run("lectern add 'my paper.pdf'")
    #expect(
      added.status == 0 && added.output.contains("Added: Deep learning (1)"), "\(added.output)")
    #expect(try run("lectern open 1 --pdf --print").output.contains("/my%20paper.pdf"))
    #expect(try run("lectern open 1 --print").output == "https://doi.org/10.1038/nature14539\n")
    let text = try run("lectern text 1")
    #expect(text.output.contains("Layers of representations\n"), "\(text.output)")
    #expect(
      try run("PATH=$(dirname $(command -v lectern)) lectern text 1").output.contains(
        "poppler-utils"))
    let bare = paper.replacing("doi:10.1038/nature14539", with: "notes").replacing(
      "Untitled", with: "On thinking")
    try workshop.write(bare, to: "other.pdf")
    let other = try run("lectern add other.pdf --offline")
    #expect(other.output.contains("Added: On thinking (2)"), "\(other.output)")
    try workshop.write("%PDF-1.4 and then nothing", to: "broken.pdf")
    let broken = try run("lectern add broken.pdf")
    #expect(
      broken.status == 1 && broken.output.contains("can't be read as a PDF"), "\(broken.output)")
    let without = try run("PATH=$(dirname $(command -v lectern)) lectern add other.pdf")
    #expect(without.status == 1 && without.output.contains("poppler-utils"), "\(without.output)")
    #expect(
      try String(
        contentsOf: workshop.folder.appendingPathComponent("my paper.pdf"), encoding: .utf8)
        == paper)
  }

  @Test("enriching fills gaps, overwrites nothing better, and asks once")
  func enrich() throws {
    defer { workshop.remove() }
    site.answer("/crossref/works/10.1038/nature14539", Self.deepLearning)
    try workshop.write(
      "- [That paper by the three](https://doi.org/10.1038/nature14539)\n- [Some words](https://example.invalid/b)\n",
      to: "list.md")
    _ = try run("lectern import list.md; lectern edit 1 --title 'My title'")
    let dry = try run("lectern enrich --dry-run")
    #expect(dry.output.contains("1 with more to say"), "\(dry.output)")
    let first = try run("lectern enrich")
    #expect(
      first.output.contains("My title") && first.output.contains("Crossref"), "\(first.output)")
    let item = try run("lectern show 1 --format json").output
    #expect(item.contains("\"Nature\"") && item.contains("My title"))
    #expect(try run("lectern enrich").output.contains("0 items asked about"))
    _ = try run("lectern undo")
    #expect(try run("lectern show 1 --format json").output.contains("\"Nature\"") == false)
  }

  @Test("dead links are told with the archive's copy, and found again by is:dead")
  func check() throws {
    defer { workshop.remove() }
    site.answer("/alive", "x")
    site.answer("/moved", "", status: 301, fields: ["Location": "/alive"])
    site.answer("/head") { $0.method == "HEAD" ? .init(status: 405) : .init("x") }
    site.answer("/busy", "", status: 503)
    let paths = ["alive", "moved", "head", "busy", "dead"]
    try workshop.write(
      paths.map { "- [\($0)](\(site.address)/\($0))\n" }.joined(), to: "links.md")
    _ = try run("lectern import links.md")
    let checked = try run("lectern check")
    #expect(checked.status == 2)
    #expect(
      checked.output.contains("5 links: 2 alive, 1 moved, 1 dead, 1 unsure"), "\(checked.output)")
    let archive = "https://web.archive.org/web/20261121090000/\(site.address)/dead"
    #expect(checked.output.contains(archive), "\(checked.output)")
    #expect(try run("lectern list is:dead --format csv | wc -l").output == "2\n")
    #expect(try run("lectern show is:dead").output.contains(archive))
    #expect(
      try run("lectern check is:dead --format json").output.contains("\"verdict\" : \"dead\""))
    site.answer("/dead", "back")
    #expect(try run("lectern check is:dead").status == 0)
    #expect(try run("lectern list is:dead --format csv | wc -l").output == "1\n")
  }
}
