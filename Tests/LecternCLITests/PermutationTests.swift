import Foundation
import Testing

/// Order of imports must not matter: the same files in any order give the same catalogue.
@Suite("Permutations")
struct PermutationTests {
  /// The shared corpora, when they are beside the project.
  private static let corpora = Workshop.here
    .appendingPathComponent("../../../shared/corpora").standardizedFileURL

  /// Files of up to this size take part, so that a debug build takes seconds.
  private static let largest = 200_000

  private static func files() -> [String] {
    let keys: [URLResourceKey] = [.fileSizeKey, .isRegularFileKey]
    let found = FileManager.default.enumerator(at: corpora, includingPropertiesForKeys: keys)
    return (found?.compactMap { $0 as? URL } ?? []).filter { file in
      let values = try? file.resourceValues(forKeys: Set(keys))
      return values?.isRegularFile == true && values?.fileSize ?? 0 < largest
    }.map(\.path).sorted()
  }

  /// A shuffle that is the same in every run.
  private static func shuffled(_ files: [String], seed: UInt64) -> [String] {
    var state = seed
    var files = files
    for index in files.indices.reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      files.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return files
  }

  /// What the catalogue says of each item, without the names that depend on when it came.
  private func items(after files: [String]) throws -> [String] {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write(files.joined(separator: "\n"), to: "files")
    _ = try workshop.run("tr '\\n' '\\0' <files | xargs -0 lectern import >report")
    let exported = try workshop.run("lectern export --format json -o all.json")
    #expect(exported.status == 0)
    let text = try Data(contentsOf: workshop.folder.appendingPathComponent("all.json"))
    let all = try #require(try JSONSerialization.jsonObject(with: text) as? [[String: Any]])
    let lines = try all.map { item in
      let said = item.filter { $0.key != "id" && $0.key != "uuid" }
      return String(
        decoding: try JSONSerialization.data(withJSONObject: said, options: .sortedKeys),
        as: UTF8.self)
    }
    return lines.sorted()
  }

  @Test("any order of the corpora's files gives the same items")
  func corpora() throws {
    let files = Self.files()
    guard files.count > 50 else {
      print("Skipped: no corpora beside the project, at \(Self.corpora.path)")
      return
    }
    let first = try items(after: files)
    #expect(first.count > 1000)
    for seed: UInt64 in [1, 2, 3] {
      let other = try items(after: Self.shuffled(files, seed: seed))
      let difference = other.difference(from: first)
      #expect(difference.isEmpty, "seed \(seed): \(difference.prefix(4))")
    }
  }
}
