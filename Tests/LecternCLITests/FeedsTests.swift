import Foundation
import LoopbackServer
import Testing

@Suite("Following feeds")
struct FeedsTests {
  private let site: LoopbackSite
  private let workshop: Workshop

  init() async throws {
    site = try await LoopbackSite()
    workshop = try Workshop()
    site.answer("/feed.xml", rss(["One", "Two"]))
  }

  private static func page(_ head: String) -> String {
    "<!DOCTYPE html><html><head><title>A blog</title>\(head)</head><body><p>Hello</p></body></html>"
  }

  @Test(
    "a page leads to its feed",
    arguments: [
      ("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"feed.xml\">", "/feed.xml"),
      (
        "<link rel=alternate type=application/atom+xml href=/nothing><link rel='alternate' type='application/rss+xml' href='/feed.xml'>",
        "/feed.xml"
      ),
      (
        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"Comments\" href=\"/comments\"><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed.xml\">",
        "/feed.xml"
      ),
      ("<link rel=feed href=/feed.xml>", "/feed.xml"),
      ("", "/feed.xml"),
    ])
  func discovery(head: String, feed: String) throws {
    defer { workshop.remove() }
    site.answer("/comments", rss(["Comment"], title: "Comments"))
    site.answer("/", Self.page(head), fields: ["Content-Type": "text/html"])
    let result = try workshop.run("lectern feeds add \(site.address)")
    #expect(result.status == 0)
    #expect(
      result.output.contains("Following: Blog (1) at \(site.address)\(feed), 2 new"),
      "\(result.output)")
  }

  @Test("a page without a feed, and nothing at all, are told with a remedy")
  func none() throws {
    defer { workshop.remove() }
    site.answer("/feed.xml", "", status: 404)
    site.answer("/", Self.page(""))
    let page = try workshop.run("lectern feeds add \(site.address)/")
    #expect(page.status == 1 && page.output.contains("names no feed"), "\(page.output)")
    let both = try workshop.run("lectern feeds add \(site.address)/none --format json")
    #expect(both.status == 1 && both.output.contains("\"error\""), "\(both.output)")
    #expect(try workshop.run("lectern feeds").output.contains("No feeds here"))
  }

  @Test("removing, pausing, renaming and tagging hold, and can be undone")
  func housekeeping() throws {
    defer { workshop.remove() }
    _ = try workshop.run(
      "lectern feeds add \(site.address)/feed.xml --tag ml --folder 'Companies/Big'")
    func feeds() throws -> String { try workshop.run("lectern feeds --format json").output }
    #expect(try feeds().contains("\"Companies\""))
    _ = try workshop.run("lectern feeds rename 1 'My blog'")
    #expect(try feeds().contains("My blog"))
    _ = try workshop.run("lectern feeds tag 1 fine -- -ml")
    #expect(try feeds().contains("\"fine\"") && !feeds().contains("\"ml\""))
    _ = try workshop.run("lectern feeds pause 1")
    #expect(try feeds().contains("\"status\" : \"paused\""))
    #expect(try workshop.run("lectern sync --force").output.contains("No feed to ask"))
    _ = try workshop.run("lectern undo")
    #expect(try feeds().contains("\"status\" : \"active\""))
    _ = try workshop.run("lectern feeds remove \(site.address)/feed.xml")
    #expect(try feeds() == "[\n\n]\n")
    #expect(try workshop.run("lectern list kind:post --format csv | wc -l").output == "3\n")
    // A backup knows that it is not followed any more.
    _ = try workshop.run(
      "lectern export --format jsonl -o all.jsonl; rm catalogue.sqlite*; lectern import all.jsonl")
    #expect(try feeds() == "[\n\n]\n")
    #expect(
      try workshop.run("lectern feeds add \(site.address)/feed.xml").output.contains(
        "Following: My blog"))
    #expect(try feeds().contains("\"status\" : \"active\""))
  }

  @Test("feeds of one site are followed each for itself")
  func oneSite() throws {
    defer { workshop.remove() }
    site.answer("/comments", rss(["Comment"], title: "Comments"))
    _ = try workshop.run(
      "lectern feeds add \(site.address)/feed.xml; lectern feeds add \(site.address)/comments")
    _ = try workshop.run("lectern feeds remove \(site.address)/comments")
    let before = site.log.count
    _ = try workshop.run("lectern sync --force")
    #expect(site.log.dropFirst(before).map(\.path) == ["/feed.xml"])
    #expect(try workshop.run("lectern feeds export").output.contains("/feed.xml"))
    _ = try workshop.run("lectern undo")
    #expect(try workshop.run("lectern sync --force").output.contains("2 feeds asked"))
  }

  @Test("a sync may be of some feeds, named by title, address, tag or id")
  func some() throws {
    defer { workshop.remove() }
    site.answer("/other", rss(["Three"], title: "Other", site: "https://other.example"))
    _ = try workshop.run(
      "lectern feeds add \(site.address)/feed.xml --tag ml; lectern feeds add \(site.address)/other"
    )
    for (query, path) in [
      ("feed:other", "/other"), ("feed:/feed.xml", "/feed.xml"), ("tag:ml", "/feed.xml"),
      ("-tag:ml", "/other"), ("1", "/feed.xml"), ("'Other'", "/other"),
    ] {
      let before = site.log.count
      _ = try workshop.run("lectern sync --force -- \(query)")
      #expect(site.log.dropFirst(before).map(\.path) == [path], "\(query)")
    }
  }

  @Test("newsboat's urls and OPML bring subscriptions, and OPML takes them out again")
  func subscriptions() throws {
    defer { workshop.remove() }
    try workshop.write(
      "\(site.address)/feed.xml \"~Mine\" ml\nhttps://example.invalid/f\n", to: "urls")
    _ = try workshop.run("lectern feeds import urls")
    let feeds = try workshop.run("lectern feeds").output
    #expect(feeds.contains("Mine") && feeds.contains("never"), "\(feeds)")
    _ = try workshop.run(
      "lectern feeds remove https://example.invalid/f; lectern feeds export -o out.opml; rm catalogue.sqlite*; lectern import out.opml"
    )
    let json = try workshop.run("lectern feeds --format json").output
    #expect(json.contains("/feed.xml\"") && !json.contains("example.invalid"))
    #expect(
      try workshop.run("lectern feeds nothing-of-that-name; lectern feeds pause 99").output
        .contains("no feed fits '99'"))
  }

  @Test("a change of many feeds is asked about, and one of feeds that nobody named is none")
  func many() throws {
    defer { workshop.remove() }
    let urls = (1...20).map { "https://example.invalid/\($0) \"~Blog \($0)\"" }
    try workshop.write(urls.joined(separator: "\n"), to: "urls")
    _ = try workshop.run("lectern feeds import urls")
    let commands = ["remove @", "pause @", "resume @", "tag @ ml"]
    for command in commands {
      let none = try workshop.run("lectern feeds \(command.replacing("@", with: "''"))")
      #expect(none.status == 64 && none.output.contains("Say which feeds"), "\(none.output)")
      let all = command.replacing("@", with: "kind:blog")
      let asked = try workshop.run("lectern feeds \(all)")
      #expect(asked.status == 64 && asked.output.contains("say --yes"), "\(asked.output)")
      let tried = try workshop.run("lectern feeds \(all) --dry-run")
      #expect(tried.output == "Would change: 20 items\n", "\(tried.output)")
    }
    let mixed = try workshop.run("lectern feeds remove 1 ''")
    #expect(mixed.status == 64, "\(mixed.output)")
    #expect(try workshop.run("lectern undo").output.contains("import urls"))
    _ = try workshop.run("lectern feeds import urls; lectern feeds pause --yes kind:blog")
    let paused = try workshop.run("lectern feeds --format json | grep -c '\"paused\"'").output
    #expect(paused == "20\n", "\(paused)")
  }
}
