import LecternModel

/// Gives every item of an export a citation key of its own.
struct CitationKeys {
  /// What an item brings to the giving of keys.
  struct Claim: Sendable {
    /// The item's id.
    var id: Int64
    /// The key it was given once and keeps, or that it would have were it alone.
    var key: String
    /// Whether it was given that key.
    var isPinned: Bool

    init(_ item: borrowing Item) {
      id = item.id
      let pinned = item.citationKey.map(CitationKey.text) ?? ""
      isPinned = !pinned.isEmpty
      key = isPinned ? pinned : item.metadata.wishedCitationKey(id: item.id)
    }
  }

  /// Whether an id may be a citation key: it is no number and no address, and nothing in it would end a
  /// key in a `.bib` file or mean something to TeX.
  static func isKey(_ id: String) -> Bool {
    id.utf8.count <= 200 && id.contains(where: \.isLetter) && !id.contains("://")
      && id.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.value >= 0x20
          && !",={}\"#%~\\".unicodeScalars.contains($0)
      }
  }

  private var keys: [Int64: String] = [:]
  // BibTeX takes keys that differ in case alone for the same.
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Pinned keys first, then by id, so that the order of the export doesn't matter.
  init(_ claims: [Claim]) {
    let byID = claims.sorted { $0.id < $1.id }
    for claim in byID where claim.isPinned { give(claim.key, to: claim.id) }
    for claim in byID where keys[claim.id] == nil { give(claim.key, to: claim.id) }
  }

  /// The keys of items that brought claims.
  func keys(of claims: [Claim]) -> [String] { claims.map { keys[$0.id] ?? $0.key } }

  private mutating func give(_ wish: String, to id: Int64) {
    let folded = wish.lowercased()
    var count = counts[folded, default: 0]
    var key = CitationKey.variant(wish, count)
    while !taken.insert(count == 0 ? folded : key.lowercased()).inserted {
      count += 1
      key = CitationKey.variant(wish, count)
    }
    counts[folded] = count
    keys[id] = key
  }
}
