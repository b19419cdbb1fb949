/// The folder that an export of Omnivore is once it is unpacked: `metadata_0_to_20.json` and its like tell of
/// the items, `highlights/SLUG.md` and `content/SLUG.html` hold what the reader marked and the articles.
public enum OmnivoreFolder {
  static let highlights = "highlights"
  static let articles = "content"

  /// Whether a file in a folder belongs to an item that another file tells of. `outside` gives the names of the
  /// files beside the folder.
  public static func isPart(_ file: String, in folder: String, outside: () -> [String]) -> Bool {
    let isNamedSo =
      folder == highlights && file.hasSuffix(".md") || folder == articles && file.hasSuffix(".html")
    return isNamedSo
      && outside().contains { $0.hasPrefix("metadata_") && $0.hasSuffix(".json") }
  }
}
