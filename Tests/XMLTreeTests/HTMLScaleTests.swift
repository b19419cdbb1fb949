import Testing
import XMLTree

@Suite("HTML of hostile size")
struct HTMLScaleTests {
  /// Counts tags of text given in pieces of 64 KiB.
  private func count(_ text: String, _ dialect: HTMLDialect) -> Int {
    var html = HTMLEvents(dialect)
    var count = 0
    var left = Array(text.utf8)[...]
    while !left.isEmpty {
      html.append(Array(left.prefix(65_536)))
      left = left.dropFirst(65_536)
      while let event = html.next() { if event.isTag { count += 1 } }
    }
    html.close()
    while let event = html.next() { if event.isTag { count += 1 } }
    return count
  }

  @Test("100,000 nested elements come through whole")
  func deep() {
    let text =
      String(repeating: "<dt><b>", count: 50_000) + String(repeating: "</q>", count: 50_000)
    #expect(count(text, .page) == 150_000)
  }

  @Test("a flat folder of 20,000 links comes through whole")
  func flat() {
    let links = (0..<20_000).map { "<DT><A HREF=\"http://e.org/\($0)\">\($0)</A>\n" }
    #expect(count("<DL>" + links.joined(), .only(["dl", "dt", "a"])) == 1 + 20_000 * 3)
  }

  /// Each would take minutes if anything were searched for again and again.
  static let hostile = [
    "<", "<a ", "<!--", "<a b=\"", "<a b='>", "<script>", "<title>", "</", "<!", "<?", "&", "&#x",
    "<![CDATA[",
    "<a b=\"'\" c='\"", "-->", "<textarea></textare", "\"", "&amp", "<x", "<!-->", "\r",
  ]

  @Test("repeated beginnings take linear time", arguments: hostile)
  func beginnings(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    for dialect in [HTMLDialect.page, .text, .only(["a"])] { _ = count(text, dialect) }
  }

  @Test("an attribute of many megabytes is one attribute")
  func largeAttribute() {
    let text = "<a href=\"" + String(repeating: "x", count: 8_000_000) + "\">"
    #expect(count(text, .page) == 1)
  }

  @Test("mutated documents never crash, and pieces change nothing")
  func mutations() {
    var random = SeededGenerator(seed: 7)
    let seeds = HTMLEventsTests.pages.map(\.0) + HTMLEventsTests.texts.map(\.0)
    let signs = Array("<>/!-\"'=& \n;#ax\0é".utf8)
    for round in 0..<4000 {
      var bytes = Array(seeds[round % seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for dialect in [HTMLDialect.page, .only(["a", "dt"])] {
        #expect(outline(text, dialect, inPiecesOf: 3) == outline(text, dialect), "\(text)")
      }
    }
  }
}

extension HTMLEvent {
  fileprivate var isTag: Bool {
    if case .text = self { false } else { true }
  }
}

/// Gives the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
