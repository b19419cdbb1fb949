public import LecternCatalogue
public import LecternFormats
public import LecternModel

/// Writes items of a catalogue in any format.
public struct Exporter {
  private let catalogue: Catalogue

  /// An exporter of a catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes the items that a query finds, under headings as the arrangement says. A format that cites by
  /// key has every item get one first, which it keeps; where the catalogue can't be written, keys are
  /// made up for this export alone.
  public func write(
    _ query: Query, as format: any ExportFormat, title: String, arranged: Arrangement,
    to sink: (String) throws -> Void
  ) throws {
    if format.citesByKey { try giveKeys(query) }
    let latest = format.needs.contains(.latest) ? try catalogue.latest(query) : nil
    let needs = format.needs
    try catalogue.arranged(
      query, arranged, withLists: needs.contains(.lists), withDates: needs.contains(.dates)
    ) { next in
      var export = Export(title: title) {
        try next().map { stored in { @Sendable in try ExportEntry(stored.place()) } }
      }
      export.latest = latest
      try format.write(export, to: sink)
    }
  }

  private func giveKeys(_ query: Query) throws {
    do {
      try catalogue.giveCitationKeys(query) { $1.wishedCitationKey(id: $0) }
    } catch CatalogueError.readOnly {}
  }

  /// Writes all facts about the items that a query finds: of all items, a complete backup.
  public func writeBackup(_ query: Query, to sink: (String) throws -> Void) throws {
    try BackupLine.write({ body in try catalogue.backup(query, body) }, to: sink)
  }
}

extension ExportEntry {
  fileprivate init(_ place: ListPlace) {
    self.init(
      place.item, section: place.section, remark: place.note, isOptional: place.isOptional,
      lists: place.lists, collected: place.collected)
  }
}
