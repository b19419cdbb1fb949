internal import LecternCatalogue
internal import LecternModel

/// What one source says of a work that is being added or enriched.
struct Finding: Hashable {
  /// What sort of source.
  var kind: SourceKind
  /// Names the source for good.
  var location: String
  /// Name of the source for people.
  var title: String?
  /// What it says.
  var item: ImportedItem

  /// The reader's own word.
  static func hand(_ item: ImportedItem) -> Finding {
    var item = item
    // Without a link, its identifier tells it from other works that were added so.
    if item.url == nil { item.entryID = item.identifiers.first?.description }
    return Finding(kind: .hand, location: "hand", title: "Added by hand", item: item)
  }
}

extension ImportSession {
  /// Takes findings on one work, each as a mention of its own source; the result is of the first.
  func take(_ findings: [Finding]) throws -> [Taken] {
    var taken: [Taken] = []
    for finding in findings {
      try source { session in
        try session.describe(
          SourceDescription(title: finding.title), kind: finding.kind, location: finding.location)
        taken.append(try session.take(finding.item))
      }
    }
    return taken
  }
}
