import Foundation
import LoopbackServer
import Testing

/// A feed as RSS: titles become entries.
func rss(_ titles: [String], title: String = "Blog", site: String = "https://blog.example")
  -> String
{
  let items = titles.map { title in
    """
    <item><title>\(title)</title><link>\(site)/\(title.lowercased())</link>
    <guid>\(site)/\(title.lowercased())</guid><pubDate>Sat, 21 Nov 2026 08:00:00 GMT</pubDate></item>
    """
  }
  return """
    <?xml version="1.0"?><rss version="2.0"><channel><title>\(title)</title><link>\(site)</link>
    \(items.joined(separator: "\n"))</channel></rss>
    """
}

@Suite("Syncing feeds")
struct SyncTests {
  @Test(
    "new entries arrive in the inbox, changed ones keep the reader's word, and none comes twice")
  func everyday() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer("/feed", rss(["One", "Two"]))
    let added = try workshop.run("lectern feeds add \(site.address)/feed")
    #expect(added.output.contains("Following: Blog (1)") && added.output.contains("2 new"))
    #expect(
      try workshop.run("lectern list state:inbox --format csv | grep -c blog.example/").output
        == "2\n")
    _ = try workshop.run("lectern done title:One; lectern edit title:Two --title Zwei")

    site.answer(
      "/feed", rss(["Three", "One", "Two"]).replacing("<title>One", with: "<title>One, again"))
    let synced = try workshop.run("lectern sync --force")
    #expect(
      synced.output.contains("1 new") && synced.output.contains("1 changed"), "\(synced.output)")
    #expect(synced.status == 0)
    let titles = try workshop.run("lectern list --format csv state:read").output
    #expect(titles.contains("One, again"))
    #expect(try workshop.run("lectern list title:Zwei --format csv").output.contains("Zwei"))

    site.answer("/feed", rss(["Three"]))
    _ = try workshop.run("lectern sync --force")
    #expect(
      try workshop.run(
        "lectern list kind:post --format ids 2>&1 | wc -w; lectern list kind:post --format csv | wc -l"
      ).output.contains("4"))
  }

  @Test("what is in the catalogue already becomes a mention and no second item")
  func known() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer(
      "/feed",
      rss(["Attention"], site: "https://arxiv.org/abs").replacing(
        "/attention<", with: "/1706.03762v2<"))
    try workshop.write("- [Attention](https://arxiv.org/pdf/1706.03762)\n", to: "papers.md")
    _ = try workshop.run("lectern import papers.md; lectern done 1")
    _ = try workshop.run("lectern feeds add \(site.address)/feed")
    let paper = try workshop.run("lectern show arxiv:1706.03762 --format json").output
    #expect(paper.contains("\"state\" : \"read\"") && paper.contains("\"feed\""), "\(paper)")
    #expect(try workshop.run("lectern list kind:paper --format csv | wc -l").output == "2\n")
  }

  @Test("requests are conditional, with the validators as they came, also when forced")
  func validators() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    let body = rss(["One"])
    site.answer("/feed") { asked in
      asked.fields["if-none-match"] == "W/\"odd, one\""
        ? .init(status: 304)
        : .init(
          body, fields: ["ETag": "W/\"odd, one\"", "Last-Modified": "Sat, 21 Nov 2026 8:0:0 GMT"])
    }
    _ = try workshop.run("lectern feeds add \(site.address)/feed")
    #expect(try workshop.run("lectern sync").output.contains("No feed is due"))
    #expect(try workshop.run("lectern sync --force").output.contains("1 unchanged"))
    #expect(site.log.count == 2)
    #expect(site.log.last?.fields["if-modified-since"] == "Sat, 21 Nov 2026 8:0:0 GMT")
    // What was undone is asked for anew.
    _ = try workshop.run("lectern undo")
    _ = try workshop.run("lectern feeds add \(site.address)/feed")
    #expect(try workshop.run("lectern list title:One --format csv | wc -l").output == "2\n")
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var name: String
    var says: String
    var answer: LoopbackSite.Answer
    var testDescription: String { name }
  }

  private static let faults = [
    Fault(name: "404", says: "does not have it (404)", answer: .init(status: 404)),
    Fault(name: "410", says: "gone for good (410)", answer: .init(status: 410)),
    Fault(name: "401", says: "~/.netrc", answer: .init(status: 401)),
    Fault(name: "403", says: "refuses to give it", answer: .init(status: 403)),
    Fault(name: "500", says: "fault of its own (500)", answer: .init(status: 500)),
    Fault(
      name: "429", says: "asked again from 2026-11-21 12:00",
      answer: .init(status: 429, fields: ["Retry-After": "7200"])),
    Fault(
      name: "a web page", says: "is a web page and no feed",
      answer: .init("<!DOCTYPE html><html><p>Sign in</p>")),
    Fault(name: "nothing", says: "is empty", answer: .init("")),
    Fault(name: "words", says: "is no feed of any kind", answer: .init("Hello, this is no feed.")),
    Fault(
      name: "an endless redirect", says: "in a circle",
      answer: .init(status: 302, fields: ["Location": "/feed"])),
    Fault(
      name: "a redirect to a file", says: "neither http nor https",
      answer: .init(status: 301, fields: ["Location": "file:///etc/passwd"])),
  ]

  @Test(
    "a fault is told, counted and got over, and the catalogue stays as it was", arguments: faults)
  func fault(bad: Fault) async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer("/feed", rss(["One"]))
    site.answer("/other", rss(["Else"], title: "Other", site: "https://other.example"))
    _ = try workshop.run("lectern feeds add \(site.address)/feed \(site.address)/other")
    let before = try workshop.run("lectern list --format json").output
    site.answer("/feed") { _ in bad.answer }
    let failed = try workshop.run("lectern sync --force")
    #expect(failed.status == 2)
    #expect(failed.output.contains(bad.says), "\(failed.output)")
    #expect(
      failed.output.contains("1 unchanged") || failed.output.contains("put off"), "\(failed.output)"
    )
    #expect(try workshop.run("lectern list --format json").output == before)
    let check = try workshop.run("lectern feeds check")
    #expect(check.status == 2 && check.output.contains("→"), "\(check.output)")

    site.answer("/feed", rss(["One", "Two"]))
    _ = try workshop.run("lectern feeds resume 1")
    #expect(try workshop.run("lectern sync --force").output.contains("1 new"))
    #expect(try workshop.run("lectern feeds check").status == 0)
    #expect(try workshop.run("lectern doctor").status == 0)
  }

  @Test("a host that asks to be left alone is, with all of its feeds, also by the next sync")
  func busyHost() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    for index in 0..<6 {
      site.answer(
        "/\(index)", rss(["E\(index)"], title: "F\(index)", site: "https://\(index).example"))
    }
    let addresses = (0..<6).map { "\(site.address)/\($0)" }.joined(separator: " ")
    _ = try workshop.run("lectern feeds add \(addresses)")
    for index in 0..<6 {
      site.answer("/\(index)", "", status: 503, fields: ["Retry-After": "10000"])
    }
    let asked = site.log.count
    let later = ["LECTERN_NOW": "2026-12-25T10:00:00+01:00"]
    let first = try workshop.run("lectern sync", environment: later)
    #expect(site.log.count - asked <= 2, "\(first.output)")
    #expect(first.output.contains("put off"))
    let between = site.log.count
    let second = try workshop.run("lectern sync", environment: later)
    #expect(site.log.count == between && second.status == 0, "\(second.output)")
    let after = ["LECTERN_NOW": "2026-12-25T14:00:00+01:00"]
    _ = try workshop.run("lectern sync", environment: after)
    #expect(site.log.count > between)
  }

  @Test("numbers that no clock can hold do no harm")
  func absurdNumbers() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    let most = "9223372036854775807"
    site.answer(
      "/ttl",
      rss(["One"]).replacing("<link>https://blog.example</link>", with: "<ttl>\(most)</ttl>"),
      fields: ["Cache-Control": "max-age=\(most)"])
    site.answer("/busy", "", status: 503, fields: ["Retry-After": most])
    _ = try workshop.run("lectern feeds add --unchecked \(site.address)/ttl \(site.address)/busy")
    for _ in 0..<2 {
      let result = try workshop.run("lectern sync --force")
      #expect(
        result.status == 2 && result.output.contains("the server is busy (503)"), "\(result.output)"
      )
    }
    #expect(
      try workshop.run("lectern feeds --format json").output.contains("\"next_due\" : \"2026-12-21")
    )
  }

  @Test("validators go only to the address whose answer they are of")
  func validatorsOfAnother() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer("/feed", rss(["One"]), fields: ["ETag": "\"a\""])
    _ = try workshop.run("lectern feeds add \(site.address)/feed")
    site.answer("/feed", "", status: 302, fields: ["Location": "/parked"])
    site.answer("/parked") { asked in
      asked.fields["if-none-match"] == nil ? .init("<html>For sale</html>") : .init(status: 304)
    }
    let result = try workshop.run("lectern sync --force")
    #expect(result.status == 2 && result.output.contains("web page"), "\(result.output)")
  }

  @Test("without a network nothing is held against the feeds")
  func offline() async throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let hosts = (1...3).map { "http://nobody\($0).invalid/feed" }.joined(separator: " ")
    _ = try workshop.run("lectern feeds add --unchecked \(hosts)")
    let before = try workshop.run("lectern feeds --format json").output
    let result = try workshop.run("lectern sync")
    #expect(result.status == 1 && result.output.contains("no network"), "\(result.output)")
    #expect(try workshop.run("lectern feeds --format json").output == before)
  }

  @Test("a permanent redirect is remembered when it repeats, a passing one is not")
  func moved() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer("/new", rss(["One"]))
    site.answer("/old", rss(["One"]))
    _ = try workshop.run("lectern feeds add \(site.address)/old")
    for status in [302, 307] {
      site.answer("/old", "", status: status, fields: ["Location": "/new"])
      for _ in 0..<4 { _ = try workshop.run("lectern sync --force") }
      #expect(try workshop.run("lectern feeds --format json").output.contains("/old\""))
    }
    site.answer("/old", "", status: 301, fields: ["Location": "/new"])
    let outputs = try (0..<3).map { _ in try workshop.run("lectern sync --force").output }
    #expect(outputs[2].contains("asked at \(site.address)/new from now on"), "\(outputs)")
    let log = site.log.count
    _ = try workshop.run("lectern sync --force")
    #expect(site.log.dropFirst(log).map(\.path) == ["/new"])
    #expect(
      try workshop.run("lectern feeds export").output.contains("xmlUrl=\"\(site.address)/new\""))
    // The entries are still those of the same feed, under either address.
    #expect(try workshop.run("lectern list kind:post --format csv | wc -l").output == "2\n")
    #expect(
      try workshop.run("lectern feeds add \(site.address)/new").output.contains("Followed already"))
  }

  @Test("a dry run asks and tells, and changes nothing")
  func dryRun() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    site.answer("/feed", rss(["One"]))
    _ = try workshop.run("lectern feeds add --unchecked \(site.address)/feed")
    let before = try workshop.run("lectern export --format jsonl").output
    let dry = try workshop.run("lectern sync --dry-run")
    #expect(dry.output.contains("1 new") && dry.output.contains("nothing was changed"))
    #expect(try workshop.run("lectern export --format jsonl").output == before)
    let json = try workshop.run("lectern sync --format json").output
    #expect(json.contains("\"result\" : \"updated\"") && json.contains("\"new\" : 1"), "\(json)")
  }

  @Test("a sync that is killed or stopped leaves the catalogue whole and goes on where it was")
  func stopped() async throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let asked = workshop.folder.appendingPathComponent("asked")
    let slow = try RawServer { connection in
      try? Data().write(to: asked)
      Thread.sleep(forTimeInterval: 60)
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    let site = try await LoopbackSite()
    site.answer("/feed", rss(["One"]))
    _ = try workshop.run("lectern feeds add --unchecked \(site.address)/feed \(slow.address)/feed")
    // Stopped only when the quick feed is stored and the slow one asked, however long that takes.
    let result = try workshop.run(
      """
      lectern sync > out 2>&1 & sync=$!
      for i in $(seq 100); do
        [ -e asked ] && [ "$(lectern list title:One --format ids | wc -l)" = 1 ] && break
        sleep 0.1
      done
      kill -INT $sync; wait $sync; echo status $?; cat out
      """)
    #expect(
      result.output.contains("status 130") && result.output.contains("Stopped"), "\(result.output)")
    #expect(try workshop.run("lectern list title:One --format csv | wc -l").output == "2\n")
    #expect(try workshop.run("lectern doctor").status == 0)
  }
}
