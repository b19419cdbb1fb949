public import LecternCatalogue
public import LecternFormats
public import LecternModel

/// Writes items of a catalogue in any format.
public struct Exporter {
  private let catalogue: Catalogue

  /// An exporter of a catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Writes the items that a query finds, under headings as the arrangement says. Of a format that cites by
  /// key every item has one from then on, which it keeps; where the catalogue can't be written, keys are
  /// made up for this export alone.
  public func write(
    _ query: Query, as format: any ExportFormat, title: String, arranged: Arrangement,
    to sink: (String) throws -> Void
  ) throws {
    if let format = format as? any ReferenceFormat {
      return try write(query, cited: format, title: title, arranged: arranged, to: sink)
    }
    let latest = format.needs.contains(.latest) ? try catalogue.latest(query) : nil
    let needs = format.needs
    try catalogue.arranged(
      query, arranged, withLists: needs.contains(.lists), withDates: needs.contains(.dates)
    ) { next in
      var export = Export(title: title, next)
      export.latest = latest
      try format.write(export, to: sink)
    }
  }

  /// Nothing is handed on before the catalogue is free again: who reads it may take their time.
  private func write(
    _ query: Query, cited format: some ReferenceFormat, title: String, arranged: Arrangement,
    to sink: (String) throws -> Void
  ) throws {
    let list: Int64? = if case .list(let id) = arranged { id } else { nil }
    let references = try catalogue.cited(
      query, list: list, withDates: format.needs.contains(.dates)
    ) { next, give in
      try Export(title: title, next).cited(in: format, give: give)
    }
    try format.write(references, to: sink)
  }

  /// Writes all facts about the items that a query finds: of all items, a complete backup.
  public func writeBackup(_ query: Query, to sink: (String) throws -> Void) throws {
    try BackupLine.write({ body in try catalogue.backup(query, body) }, to: sink)
  }
}

extension Export {
  /// Places of a catalogue as they come.
  fileprivate init(title: String, _ next: @escaping () throws -> StoredPlace?) {
    self.init(title: title) {
      try next().map { stored in { @Sendable in try ExportEntry(stored.place()) } }
    }
  }
}

extension ExportEntry {
  fileprivate init(_ place: ListPlace) {
    self.init(
      place.item, section: place.section, remark: place.note, isOptional: place.isOptional,
      lists: place.lists, collected: place.collected)
  }
}
