/// Which fields formats of references carry.
enum ReferenceFields {
  /// What has a place in every one of them.
  static let bibliography: Set<FieldName> = [
    .title, .url, .links, .authors, .published, .summary, .language, .container, .volume, .issue,
    .pages,
    .publisher, .identifiers, .notes, .tags, .citationKey,
  ]
  /// What the reader says of a work, and what Lectern takes it for.
  static let reading: Set<FieldName> = [.kind, .state, .rating, .progress, .added, .pageCount]
}
