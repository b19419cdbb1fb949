import Foundation
import Testing

/// Stories in `Transcripts`: lines after `$ ` are typed, what follows is what must be seen.
///
/// `LECTERN_RECORD=1 ./scripts/test --filter Transcript` writes down what is seen now; read the diff.
@Suite("Transcripts")
struct TranscriptTests {
  @Test(
    "a story goes as it is written",
    arguments: try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted())
  func story(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let workshop = try Workshop()
    defer { workshop.remove() }
    var seen = ""
    for line in written.split(separator: "\n", omittingEmptySubsequences: false) {
      // Only above the first command: what is seen may have such lines too.
      if line.hasPrefix("# "), !seen.contains("$ ") { seen += "\(line)\n" }
      guard line.hasPrefix("$ ") else { continue }
      let result = try workshop.run(String(line.dropFirst(2)))
      let output = result.output.replacingOccurrences(of: workshop.folder.path, with: "~")
        .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "UUID")
      seen += "\(line)\n\(output)"
      if !output.isEmpty, !output.hasSuffix("\n") { seen += "⏎\n" }
      if result.status != 0 { seen += "[exit \(result.status)]\n" }
      seen += "\n"
    }
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] == "1" {
      try Data(seen.utf8).write(to: file)
    }
    #expect(seen == written)
  }

  private static let folder = Workshop.here.appendingPathComponent("Transcripts")
}
