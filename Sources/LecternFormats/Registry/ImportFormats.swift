public import Bytes

/// The formats that Lectern reads.
public enum ImportFormats {
  /// Every format, in the order in which equally sure ones are preferred.
  public static let all: [any ImportFormat] = [
    BackupImport(),
    FeedImport.rss,
    FeedImport.atom,
    FeedImport.json,
    NetscapeImport(),
    OPMLImport(),
    NewsboatImport(),
    URLListImport(),
    MarkdownImport(),
  ]

  /// The format of an input, from its bytes. Throws `ImportError` when none fits.
  public static func recognise(_ input: Input) throws -> any ImportFormat {
    let head = try InputHead(input)
    guard !head.bytes.isEmpty else {
      throw ImportError(name: input.name, reason: "the file is empty")
    }
    let best = all.max { $0.confidence(in: head) < $1.confidence(in: head) }
    guard let best, best.confidence(in: head) > .no else {
      throw ImportError(
        name: input.name,
        reason: "not a format Lectern reads; see 'lectern help formats' for those it does")
    }
    return best
  }

  /// The format of a name, if there is one.
  public static func named(_ name: String) -> (any ImportFormat)? { all.first { $0.name == name } }
}
