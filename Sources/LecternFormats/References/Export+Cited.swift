import LecternModel

extension Export {
  /// Reads it to its end, as references of a format with their keys, sorted by key. What was made of the entries is
  /// held until the last has come. An item that stands in several sections comes once.
  ///
  /// An item without a key gets one of `give`, which is told the key it would have were it alone and its id, in the
  /// order in which entries come; where there is none to ask, one that no other of the export has.
  public func cited(
    in format: some ReferenceFormat,
    give: ((_ wish: String, _ id: Int64) throws -> String)? = nil
  ) throws -> [CitedReference] {
    typealias Claimed = (claim: CitationKeys.Claim, reference: Reference)
    let add: @Sendable (inout [Claimed], ExportEntry) -> Void = { part, entry in
      part.append((CitationKeys.Claim(entry.item), format.reference(of: entry)))
    }
    var seen: Set<Int64> = []
    var claims: [CitationKeys.Claim] = []
    var references: [Reference] = []
    try parts([], add: add) { part in
      for (claim, reference) in part where seen.insert(claim.id).inserted {
        claims.append(try give.map { try claim.given($0) } ?? claim)
        references.append(reference)
      }
    }
    let keys = give == nil ? CitationKeys(claims).keys(of: claims) : claims.map(\.key)
    return zip(keys, references).map { CitedReference(key: $0, reference: $1) }
      .sorted { $0.key < $1.key }
  }
}

extension CitationKeys.Claim {
  /// The claim with the key that it is given where it has none.
  fileprivate func given(_ give: (String, Int64) throws -> String) throws -> Self {
    if isPinned { return self }
    var claim = self
    claim.key = try give(key, id)
    return claim
  }
}
