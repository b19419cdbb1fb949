/// Gives every item of an export a citation key of its own.
struct CitationKeys {
  /// What an item brings to the giving of keys.
  struct Claim: Sendable {
    /// The item's id.
    var id: Int64
    /// The key it was given once and keeps.
    var pinned: String?
    /// The key it would have were it alone.
    var wish: String
  }

  private var keys: [Int64: String] = [:]
  // BibTeX takes keys that differ in case alone for the same.
  private var taken: Set<String> = []
  private var suffixes: [String: Int] = [:]

  /// Pinned keys first, then by id, so that the order of the export doesn't matter.
  init(_ claims: [Claim]) {
    let byID = claims.sorted { $0.id < $1.id }
    for claim in byID {
      guard let pinned = claim.pinned, !pinned.isEmpty else { continue }
      give(pinned, to: claim.id)
    }
    for claim in byID where keys[claim.id] == nil { give(claim.wish, to: claim.id) }
  }

  /// The key of an item.
  func key(of id: Int64) -> String { keys[id] ?? "item\(id)" }

  private mutating func give(_ wish: String, to id: Int64) {
    let folded = wish.lowercased()
    var key = wish
    while !taken.insert(key.lowercased()).inserted {
      let count = suffixes[folded, default: 0]
      suffixes[folded] = count + 1
      key = wish + Self.letters(count)
    }
    keys[id] = key
  }

  /// `a` to `z`, then `aa` and so on.
  private static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }
}
