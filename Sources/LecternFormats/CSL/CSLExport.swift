internal import LecternModel

/// Writes CSL-JSON that its schema accepts: an array, an item a line, sorted by citation key.
///
/// It carries what a bibliography prints, all identifiers and links, language, tags, abstract, notes; and
/// under `custom.lectern`, where the schema lets anything stand, kind, state, rating, progress and the
/// day of collecting.
public struct CSLExport: ExportFormat {
  public let name = "csl-json"
  public let title = "CSL-JSON"
  public let fileExtension = "json"
  public let citesByKey = true
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading).union([.remark])
  public let limits = ["notes come back as one"]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    var written: Set<Int64> = []
    var items: [(claim: CitationKeys.Claim, members: String)] = []
    while let entry = try export.next() {
      guard written.insert(entry.item.id).inserted else { continue }
      var out = TextBuffer()
      JSONValue.object(CSLMembers(entry).all).append(to: &out)
      items.append((CitationKeys.Claim(entry.item), out.take()))
    }
    let keys = CitationKeys(items.map(\.claim))
    let sorted = items.map { (key: keys.key(of: $0.claim.id), item: $0) }
      .sorted { ($0.key, $0.item.claim.id) < ($1.key, $1.item.claim.id) }
    try sink("[")
    for (index, (key, item)) in sorted.enumerated() {
      let id = JSONValue.string(key).text
      try sink(
        (index == 0 ? "\n" : ",\n")
          + "{\"id\":\(id),\"citation-key\":\(id),\(item.members.dropFirst())")
    }
    try sink(sorted.isEmpty ? "]\n" : "\n]\n")
  }
}
