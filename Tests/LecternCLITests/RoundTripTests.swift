import Foundation
import Testing

/// What the built program exports, it imports into an empty catalogue and exports again, byte by byte.
@Suite("Out, in and out again")
struct RoundTripTests {
  @Test(
    "an export of a catalogue that was made of an export is that export",
    arguments: ["netscape", "markdown", "csv", "ris", "json"], [1, 2] as [UInt64])
  func same(format: String, seed: UInt64) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    var items = OddItems(state: seed)
    let made = (0..<40).map { items.item($0) }
    let json = try JSONSerialization.data(withJSONObject: made, options: .sortedKeys)
    try workshop.write(String(decoding: json, as: UTF8.self), to: "made.json")
    // A work's name across catalogues is its own in each.
    let seen = try workshop.run(
      """
      out() { lectern export --format \(format) --catalogue $1 | sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}//'; }
      lectern import made.json --catalogue a.sqlite && out a.sqlite >a
      lectern export --format \(format) --catalogue a.sqlite -o out && lectern import out --catalogue b.sqlite
      out b.sqlite >b && diff a b && echo equal
      """)
    #expect(seen.output.hasSuffix("equal\n"), "\(seen.output)")
  }
}

/// Items as `lectern export --format json` writes them, full of what formats stumble over; a seed gives always
/// the same.
private struct OddItems {
  var state: UInt64

  mutating func item(_ number: Int) -> [String: Any] {
    // These make the object an item of Lectern's own.
    var item: [String: Any] = [
      "uuid": "", "kind": Self.kinds[below(Self.kinds.count)], "mentions": 1,
      "title": words() + " \(number)",
    ]
    item["url"] = "https://example.org/\(number)?x=1&y=(2)"
    item["state"] = Self.states[below(Self.states.count)]
    if below(2) == 0 { item["added"] = "20\(10 + below(10))-0\(1 + below(9))-17T01:02:03Z" }
    // The signs that part tags can't stand in one.
    let tag = words().replacing(";", with: "")
    if below(2) == 0 { item["tags"] = ["t\(below(9)) \(tag)", "plain"] }
    if below(2) == 0 { item["remark"] = words() + "\n" + words() }
    if below(3) == 0 { item["notes"] = [words(), words()] }
    if below(3) == 0 { item["authors"] = ["Doe, Jane", "Łukasz, Ada"] }
    if below(3) == 0 { item["published"] = "\(1950 + below(70))" }
    if below(3) == 0 { item["rating"] = 4.5 }
    if below(4) == 0 { item["private"] = true }
    if below(2) == 0 { item["section"] = (0...below(2)).map { _ in "S\(below(3)) & co" } }
    return item
  }

  private mutating func words() -> String {
    (0...below(3)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined(separator: " ")
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private static let kinds = ["book", "paper", "post", "video", "page"]
  private static let states = ["queued", "reading", "paused", "read", "dropped"]
  private static let pieces = [
    "word", "two", "a_b_c", "*star*", "`code`", "<b>", "&amp;", "R&D", "=1+1", "ünï", "日本語", "🙂",
    "\"q\"", "it's", "100%", "a:b", "$m$", "#hash", "semi", "x@y.org", "\\",
  ]
}
