internal import LecternCatalogue

/// What the reader types to choose among numbered items: `12 40 50-55`.
enum PickAnswer {
  /// The ids meant, in the order of typing, each once. Throws `CatalogueError.unknown` for a word that names none of
  /// those offered: nothing is to be done with a part of what was meant.
  static func ids(_ answer: String, among offered: [Int64]) throws -> [Int64] {
    var ids: [Int64] = []
    for word in answer.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let named = named(word, among: offered)
      guard !named.isEmpty else {
        throw CatalogueError.unknown(
          "'\(word)' is none of the items offered; nothing was chosen; type their ids, as in 12 40 50-55"
        )
      }
      ids += named.filter { !ids.contains($0) }
    }
    return ids
  }

  private static func named(_ word: Substring, among offered: [Int64]) -> [Int64] {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      first <= last
    else { return [] }
    return offered.filter { (first...last).contains($0) }.sorted()
  }
}
