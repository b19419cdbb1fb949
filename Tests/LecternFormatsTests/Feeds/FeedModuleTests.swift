import Bytes
import Foundation
import LecternModel
import Testing

@testable import LecternFormats

@Suite("Formats and modules")
struct FeedModuleTests {
  /// A document of each format that may hold modules, around elements of a feed and of its only entry.
  private static let formats: [(kind: FeedKind, document: @Sendable (ModuleSample) -> String)] = [
    (.rss09x, { rss($0, "0.91") }),
    (
      .rss10,
      {
        """
        <rdf:RDF xmlns:rdf="\(RDF.namespace)" xmlns="http://purl.org/rss/1.0/" \($0.declaration)>\
        <channel>\($0.ofFeed)</channel><item>\($0.ofEntry)</item></rdf:RDF>
        """
      }
    ),
    (.rss20, { rss($0, "2.0") }),
    (.atom03, { atom($0, AtomVersion.oldNamespace) }),
    (.atom10, { atom($0, "http://www.w3.org/2005/Atom") }),
    (
      .cdf,
      {
        "<CHANNEL \($0.declaration)>\($0.ofFeed)<ITEM>\($0.ofEntry)</ITEM></CHANNEL>"
      }
    ),
  ]

  @Test("every module is read in every format", arguments: ModuleSample.all)
  func modules(sample: ModuleSample) throws {
    for (kind, document) in Self.formats {
      let feed = try FeedSample(document(sample))
      #expect(feed.document.format == kind)
      #expect(sample.read(feed) == sample.value, "in \(kind.rawValue)")
      #expect(feed.codes.isEmpty)
    }
  }

  @Test("no module is without a sample")
  func complete() {
    let modules = FeedModules.all.filter { !$0.isFormat }
    #expect(ModuleSample.all.compactMap(\.module).count == modules.count)
    for module in modules {
      #expect(ModuleSample.all.contains { $0.module?.prefixes == module.prefixes })
    }
  }

  /// `LECTERN_RECORD=1` writes the tables down.
  @Test("the documentation's tables name every format and module, with the fixtures that show them")
  func documentation() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Documentation/Feeds.md").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let mark = "<!-- tables -->\n"
    let parts = text.components(separatedBy: mark)
    try #require(parts.count == 3)
    let expected = [parts[0], try Self.tables(), parts[2]].joined(separator: mark)
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] != nil {
      try expected.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(text == expected)
    }
  }

  private static func tables() throws -> String {
    var kinds: [FeedKind: [String]] = [:]
    var sources: [String: String] = [:]
    for (name, path) in zip(FeedFixtures.names, FeedFixtures.paths) {
      kinds[try FeedReader.read(try Input(path: path)) { _, _ in }.format, default: []].append(name)
      sources[name] = try String(contentsOfFile: path, encoding: .utf8)
    }
    var text = "\n| format | fixtures |\n|---|---|\n"
    for kind in FeedKind.allCases {
      text += "| `\(kind.rawValue)` | \(kinds[kind, default: []].joined(separator: ", ")) |\n"
    }
    let columns = formats.map(\.kind.rawValue)
    text += "\n| module | prefix | \(columns.joined(separator: " | ")) | fixtures |\n"
    text += "|---|---|\(String(repeating: "---|", count: columns.count + 1))\n"
    for sample in ModuleSample.all {
      let fixtures = FeedFixtures.names.filter { sample.isUsed(in: sources[$0] ?? "") }
      let ticks = String(repeating: "✓ | ", count: columns.count)
      let prefix = sample.isBare ? "none" : "`\(sample.prefix)`"
      text += "| \(sample.name) | \(prefix) | \(ticks)\(fixtures.joined(separator: ", ")) |\n"
    }
    return text + "\n"
  }

  private static func rss(_ sample: ModuleSample, _ version: String) -> String {
    """
    <rss version="\(version)" \(sample.declaration)><channel>\(sample.ofFeed)\
    <item>\(sample.ofEntry)</item></channel></rss>
    """
  }

  private static func atom(_ sample: ModuleSample, _ namespace: String) -> String {
    """
    <feed xmlns="\(namespace)" \(sample.declaration)>\(sample.ofFeed)\
    <entry>\(sample.ofEntry)</entry></feed>
    """
  }
}

extension ModuleSample {
  fileprivate var ofFeed: String { isOfFeed ? elements : "" }
  fileprivate var ofEntry: String { isOfFeed ? "" : elements }

  /// Whether a document has something of the module.
  fileprivate func isUsed(in source: String) -> Bool {
    let text = source.lowercased()
    if isBare { return module?.entry.keys.contains { text.contains("<\($0)>") } ?? false }
    let names = (module?.namespaces ?? []) + (module?.namespaceStarts ?? [])
    return names.contains { name in
      let start = name.lowercased().trimming { $0 == "/" || $0 == "#" }
      return text.contains("\"\(start)") || text.contains("'\(start)")
    }
  }
}

extension String {
  fileprivate func trimming(while isPadding: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, isPadding(last) { text.removeLast() }
    return text
  }
}
