public import LecternModel

/// Another record of the same work.
public struct RelatedRecord: Sendable, Hashable {
  /// What the work is to the other record.
  public enum Relation: String, Sendable, CaseIterable {
    /// It is the preprint of what the other record describes.
    case isPreprintOf
    /// The other record is its preprint.
    case hasPreprint
    /// Both are versions of one work.
    case isVersionOf
  }

  /// What the work is to the other.
  public var relation: Relation
  /// The other record's DOI or arXiv id.
  public var identifier: Identifier

  /// A relation to a record.
  public init(_ relation: Relation, _ identifier: Identifier) {
    self.relation = relation
    self.identifier = identifier
  }
}

extension RelatedRecord {
  /// The records that can be looked up: those with a DOI or an arXiv id that is not the work's `own`, each
  /// once.
  static func each(
    _ found: [(relation: Relation, type: String?, id: String?)], besides own: [Identifier]
  ) -> [RelatedRecord] {
    var records: [RelatedRecord] = []
    for (relation, type, id) in found.prefix(200) {
      let scheme: Identifier.Scheme = type?.lowercased() == "arxiv" ? .arxiv : .doi
      guard let id, ["doi", "arxiv"].contains(type?.lowercased()), id.utf8.count <= 2000,
        let identifier = Identify.field(id, as: scheme).first(where: { $0.scheme == scheme })
      else { continue }
      let record = RelatedRecord(relation, identifier)
      if !records.contains(record), !own.contains(identifier) { records.append(record) }
    }
    return records
  }
}
