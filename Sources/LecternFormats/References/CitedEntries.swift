import LecternModel

/// The entries of an export to a format that cites by key.
///
/// To know who takes which key, what was made of them is held until the last has come. An item that
/// stands in several sections comes once.
struct CitedEntries<Made: Sendable> {
  /// What was made of each, sorted by key.
  let all: [(key: String, made: Made)]

  /// Reads an export to its end.
  init(_ export: Export, _ make: @escaping @Sendable (ExportEntry) -> Made) throws {
    typealias Cited = (claim: CitationKeys.Claim, made: Made)
    var seen: Set<Int64> = []
    var entries: [Cited] = []
    let add: @Sendable (inout [Cited], ExportEntry) -> Void = { part, entry in
      part.append((CitationKeys.Claim(entry.item), make(entry)))
    }
    try export.parts([], add: add) { part in
      for cited in part where seen.insert(cited.claim.id).inserted { entries.append(cited) }
    }
    let keys = CitationKeys(entries.map(\.claim))
    all = entries.map { (key: keys.key(of: $0.claim.id), id: $0.claim.id, made: $0.made) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
      .map { ($0.key, $0.made) }
  }
}
