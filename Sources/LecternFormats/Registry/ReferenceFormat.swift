/// A format of references: an entry an item, which is cited by a key of its own, sorted by key.
///
/// It writes an entry in two parts: what it says of an item, on any core, and the whole with its key when all have
/// come and are sorted. It has no headings and no lists; of what it `needs`, it is given dates.
public protocol ReferenceFormat: ExportFormat {
  /// What it writes of an item.
  func reference(of entry: ExportEntry) -> Reference
  /// Writes entries in their order, a piece at a time. Throws what `sink` throws.
  func write(_ entries: [CitedReference], to sink: (String) throws -> Void) throws
}

extension ReferenceFormat {
  /// Writes the export with keys that are made up for it alone, where items have none.
  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    try write(export.cited(in: self), to: sink)
  }
}

/// What a format of references writes of an item, but for its key.
public struct Reference: Sendable {
  /// The type of the entry in the format's own words: `article`, `JOUR`, `article-journal`.
  let type: String
  /// All that follows the type, as it is to stand there.
  let text: String
}

/// A reference and the key it is cited by.
public struct CitedReference: Sendable {
  /// No other's in the export.
  let key: String
  /// What is written of it.
  let reference: Reference
}
