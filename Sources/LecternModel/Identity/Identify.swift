/// Finds identifiers in links and text.
public enum Identify {
  /// Every identifier a link carries, the strict URL key last. Empty for what is no web link.
  public static func link(_ url: String) -> [Identifier] {
    URLKey.strict(url).map { [Identifier(.url, $0)] } ?? []
  }

  /// Every identifier in any string: a link, a bare DOI, a citation.
  public static func text(_ text: String) -> [Identifier] { link(text) }
}
