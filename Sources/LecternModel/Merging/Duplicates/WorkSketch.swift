/// A work as far as it matters for telling whether another is the same.
public struct WorkSketch: Hashable, Sendable {
  /// The item's id.
  public var id: Int64
  /// Its title first, then its other titles.
  public var titles: [TitleKey]
  /// What is before the colon or dash of the title, where there is one.
  public var mainTitle: TitleKey?
  /// Family names of the authors, or names of bodies, in lower case without accents.
  public var authors: Set<String>
  /// Year of publication.
  public var year: Int?
  /// What it is.
  public var kind: ItemKind
  /// All identifiers.
  public var identifiers: Set<Identifier>
  /// `2nd`, `15`.
  public var edition: String?
  /// Loose keys of its links.
  public var looseKeys: Set<String>

  /// Sketches an item.
  public init(_ item: Item) {
    id = item.id
    titles = ([item.metadata.title].compactMap { $0 } + item.aliases).map { TitleKey($0) }
    mainTitle = item.metadata.title.flatMap(Self.mainTitle)
    authors = Set(
      (item.metadata.authors ?? []).compactMap { author in
        TitleKey(author.family ?? author.name).words.last
      })
    year = item.metadata.year
    kind = item.kind
    identifiers = Set(item.identifiers)
    edition = item.metadata.edition
    looseKeys = Set(
      ([item.url].compactMap { $0 } + item.otherLinks).compactMap { URLKey.loose($0) })
  }

  private static func mainTitle(_ title: String) -> TitleKey? {
    for mark in [": ", " - ", " – ", " — ", " | "] {
      guard let range = title.firstRange(of: mark) else { continue }
      let main = TitleKey(String(title[..<range.lowerBound]))
      return main.words.count >= 2 ? main : nil
    }
    return nil
  }

  /// Keys of which two works that may be the same share at least one: titles in any order of words, titles
  /// without what follows the colon, loose links.
  public static func blockingKeys(titles: [String], links: [String]) -> Set<String> {
    var keys = Set(links.compactMap { URLKey.loose($0) })
    let titles = titles.map { TitleKey($0) } + titles.prefix(1).compactMap(mainTitle)
    for title in titles where !title.words.isEmpty {
      keys.insert(title.words.sorted().joined(separator: " "))
    }
    return keys
  }
}
