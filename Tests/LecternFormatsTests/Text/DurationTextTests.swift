import LecternFormats
import Testing

@Suite("Durations")
struct DurationTextTests {
  static let durations: [(String, Int?)] = [
    ("1:02:03", 3723), ("62:03", 3723), ("3723", 3723), ("01:02:03", 3723), ("0:07", 7),
    ("1:02:03.9", 3723), ("  62:03\n", 3723), ("0", 0), ("3723.4", 3723), ("00:50:95", 3095),
    ("PT1H2M3S", 3723), ("pt1h", 3600), ("P1DT2H", 93_600), ("P2W", 1_209_600), ("PT1.5M", 90),
    ("PT0,5H", 1800), ("1h 2m", 3720), ("1h2m3s", 3723), ("1 hr. 2 min.", 3720),
    ("1 hour, 2 minutes", 3720), ("45 - 60 mins", 3600), ("45-60 min", 3600), ("45–60 min", 3600),
    ("1.5 hrs", 5400), ("90 Minuten", 5400), ("2 days", 172_800),
    ("", nil), ("PT", nil), ("P", nil), ("P1M", nil), ("P1Y", nil), ("1:2:3:4", nil), ("-5", nil),
    ("1::3", nil), (":30", nil), ("12 parsecs", nil), ("soon", nil), ("1h 5", nil),
    ("45 - 60", nil),
    ("99999999999999999999", nil), ("999999999999", nil), ("1e9", nil), ("PT1H2", nil), ("h", nil),
    ("nan", nil), ("inf", nil), ("1:-2", nil), (".", nil), ("1h 2m extra", nil),
  ]

  @Test("a length of time in seconds", arguments: durations)
  func duration(text: String, seconds: Int?) { #expect(DurationText.seconds(text) == seconds) }

  @Test("mutated durations never crash")
  func mutations() {
    var random = SeededGenerator(seed: 5)
    let signs = Array("0123456789:.,-PTHMSD hm".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      if let seconds = DurationText.seconds(String(decoding: bytes, as: UTF8.self)) {
        #expect(seconds >= 0)
      }
    }
  }
}
