/// Keys that tell whether two links lead to the same thing.
public enum URLKey {
  /// Counts changes of the rules; keys of another version must be computed again.
  public static let version = 1

  /// The key by which links are merged without asking. Nil for what is no web link.
  public static func strict(_ url: String) -> String? { url.lowercased() }
}
