/// What titles and names of authors are sorted by: without capitals and accents, as `Ångström` among the A's.
public enum SortKey {
  /// The key of a title.
  public static func title(_ title: String) -> String { TagName.folded(title) }

  /// The key of the first of some authors: family name, given names, particle. The sign between them comes before
  /// every other, so that `Li, Wei` stands before `Lin, An`. Nil for none.
  public static func author(_ authors: [Person]) -> String? {
    guard let first = authors.first else { return nil }
    let parts = [first.family ?? "", first.given ?? "", first.particle ?? ""]
    return TagName.folded(first.literal ?? parts.joined(separator: "\t"))
  }
}
