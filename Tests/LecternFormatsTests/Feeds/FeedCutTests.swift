import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Feeds that are cut short")
struct FeedCutTests {
  /// Cuts at even distances; `LECTERN_CUTS` asks for more than the usual few.
  private static let cuts =
    ProcessInfo.processInfo.environment["LECTERN_CUTS"].flatMap { Int($0) } ?? 20

  @Test("a cut costs no entry that was complete before it")
  func cuts() throws {
    let files = FeedCorpus.files().filter { $0.hasSuffix("xml") || $0.hasSuffix("rss") }
    for path in files.prefix(60) {
      let bytes = try Input(path: path).readAll()
      guard bytes.count < 200_000 else { continue }
      for cut in 1...Self.cuts {
        let part = Array(bytes.prefix(bytes.count * cut / (Self.cuts + 1)))
        let complete = Self.completeEntries(part)
        let got = (try? FeedSample(bytes: part).entries.count) ?? 0
        #expect(got >= complete, "\(path) cut at \(part.count)")
      }
    }
  }

  /// End tags of entries, outside CDATA sections and comments as far as feeds have them.
  private static func completeEntries(_ bytes: [UInt8]) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    return ["</item>", "</entry>"].map { text.ranges(of: $0).count }.reduce(0, +)
  }

  @Test("every feed of the corpora is read, again and again alike")
  func corpora() throws {
    for path in FeedCorpus.files() {
      guard let first = try? Self.json(path) else { continue }
      #expect(try Self.json(path) == first)
      #expect(first.hasPrefix("{\"entries\":["))
    }
  }

  private static func json(_ path: String) throws -> String {
    var text = ""
    try FeedJSON.write(try Input(path: path)) { text += $0 }
    return text
  }
}
