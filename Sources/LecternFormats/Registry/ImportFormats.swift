public import Bytes
import LecternModel

/// The formats that Lectern reads.
public enum ImportFormats {
  /// Every format, in the order in which equally sure ones are preferred.
  public static let all: [any ImportFormat] =
    [
      BackupImport(),
      FeedImport.rss,
      FeedImport.atom,
      FeedImport.json,
      NetscapeImport(),
      OPMLImport(),
      ChromeImport(),
      FirefoxImport(),
      BibTeXImport(),
      TaggedImport.ris,
      TaggedImport.nbib,
      TaggedImport.webOfScience,
      CSLImport(),
    ]
    + Services.all.map(ServiceImport.init) + [
      NewsboatImport(),
      URLListImport(),
      OrgImport(),
      MarkdownImport(),
    ]

  /// The format of a feed, from its bytes. Throws `ImportError` for what is none.
  public static func recogniseFeed(_ input: Input) throws -> any ImportFormat {
    let head = try InputHead(input)
    guard !head.bytes.isEmpty else { throw ImportError(name: input.name, reason: "is empty") }
    let feeds = all.filter { $0.sourceKind == .feed }.map { ($0, $0.confidence(in: head)) }
    if let best = feeds.max(by: { $0.1 < $1.1 }), best.1 > .no { return best.0 }
    let isPage = MarkupHead.root(of: head.text) == "html" || head.text.contains("<html")
    throw ImportError(
      name: input.name, reason: isPage ? "is a web page and no feed" : "is no feed of any kind")
  }

  /// The format of an input, from its bytes. Throws `ImportError` when none fits.
  public static func recognise(_ input: Input) throws -> any ImportFormat {
    let head = try InputHead(input)
    guard !head.bytes.isEmpty else {
      throw ImportError(name: input.name, reason: "the file is empty")
    }
    var best: (format: any ImportFormat, confidence: Confidence)?
    for format in all {
      let confidence = format.confidence(in: head)
      if confidence > best?.confidence ?? .no { best = (format, confidence) }
      if confidence == .certain { break }
    }
    guard let best else {
      throw ImportError(name: input.name, reason: UnreadableKinds.reason(head))
    }
    return best.format
  }

  /// The format of a name, if there is one; hyphens don't matter.
  public static func named(_ name: String) -> (any ImportFormat)? {
    let plain = name.lowercased().filter { $0 != "-" }
    return all.first { $0.name.filter { $0 != "-" } == plain }
  }
}
