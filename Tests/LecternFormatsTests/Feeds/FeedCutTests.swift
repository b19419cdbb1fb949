import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Feeds that are cut short")
struct FeedCutTests {
  /// Cuts of each feed at even distances; `LECTERN_CUTS=1000` asks for more than the usual few.
  private static let cuts =
    ProcessInfo.processInfo.environment["LECTERN_CUTS"].flatMap { Int($0) } ?? 20

  /// Larger ones only cost time: what is in them is in smaller ones too.
  private static let largest = 300_000

  private static let files = (FeedFixtures.paths + FeedCorpus.files()).filter {
    let size = try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int
    return (size ?? 0) < largest
  }

  @Test(
    "a cut costs no entry that was complete before it, and a later cut never more than an earlier one",
    .timeLimit(.minutes(60)), arguments: files)
  func cuts(path: String) throws {
    let bytes = try Input(path: path).readAll()
    var before = 0
    for cut in 1...Self.cuts {
      let part = Array(bytes.prefix(bytes.count * cut / (Self.cuts + 1)))
      let got = (try? FeedSample(bytes: part).entries.count) ?? 0
      #expect(got >= Self.completeEntries(part), "\(path) cut at \(part.count)")
      #expect(got >= before, "\(path) cut at \(part.count)")
      before = got
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
