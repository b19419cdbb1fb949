import Foundation
import LoopbackServer
import Testing

@Suite("Syncing a feed that breaks off")
struct CutSyncTests {
  @Test("what is whole comes in, the cut entry is told, and comes when the feed is whole again")
  func cut() async throws {
    let site = try await LoopbackSite()
    let workshop = try Workshop()
    defer { workshop.remove() }
    let whole = rss(["One", "Two"])
    let end = try #require(whole.range(of: "/two"))
    func answer(_ body: String) {
      // Who breaks off on the way passes the validator of the whole on.
      site.answer("/feed") { asked in
        asked.fields["if-none-match"] == nil
          ? .init(body, fields: ["ETag": "\"1\""]) : .init(status: 304)
      }
    }
    answer(String(whole[..<end.lowerBound]) + "/t")
    let added = try workshop.run("lectern feeds add \(site.address)/feed")
    #expect(added.output.contains("1 new"), "\(added.output)")
    answer(String(whole[..<end.upperBound]))
    let cut = try workshop.run("lectern sync --force 2>&1")
    #expect(cut.output.contains("the document ends within this row"), "\(cut.output)")
    #expect(try workshop.run("lectern list kind:post --format ids").output == "2\n")
    answer(whole)
    let synced = try workshop.run("lectern sync --force")
    #expect(synced.output.contains("1 new"), "\(synced.output)")
    let links = try workshop.run("lectern list kind:post --format csv").output
    #expect(links.contains("https://blog.example/two") && !links.contains("/t,"))
  }
}
