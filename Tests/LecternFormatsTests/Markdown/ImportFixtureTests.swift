import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

/// Reads every fixture of a folder and compares what comes of it with the `.expected` file beside it.
/// With `LECTERN_RECORD=1` in the environment the expectations are written anew.
@Suite("Fixtures of lists and bookmarks")
struct ImportFixtureTests {
  static let names: [String] = ["markdown", "org", "bookmarks", "opml", "urls", "services"].flatMap
  {
    folder in
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
    return (files ?? []).filter { !$0.hasSuffix(".expected") }.sorted().map { "\(folder)/\($0)" }
  }

  @Test("a fixture is recognised and read as expected", arguments: names)
  func read(name: String) throws {
    let path = "\(Self.root)/\(name)"
    let format = try ImportFormats.recognise(Input(path: path))
    let file = try ImportedFile(format, Input(path: path))
    let text = ([format.name] + Self.report(file)).map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try text.write(toFile: path + ".expected", atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: path + ".expected", encoding: .utf8)
    #expect(text == expected)
  }

  private static func report(_ file: ImportedFile) -> [String] {
    let sources = file.sources.map { "source: \($0.title ?? "?")" }
    let items = zip(file.items, file.lines).map { item, line in
      "\(item.place.line ?? 0): \(line)".replacing("\n", with: "\\n")
    }
    let rejections = file.rejections.map { "refused \($0.line ?? 0): \($0.reason): \($0.text)" }
    let problems = file.problems.map { "problem \($0.line ?? 0): \($0.message)" }
    return sources + items + rejections + problems
  }

  private static let root =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path()
    + "Fixtures"
}
