public import LecternModel

/// What a web page says of the work it shows, and of the feeds it belongs to.
///
/// A page is a stranger's word: texts are plain and free of control characters, links are absolute and of
/// the web, and a page speaks of no other host's address as its own.
public struct WebPage: Sendable, Hashable {
  /// Where the page was had from, as far as known.
  public var url: String?
  /// The address that the page calls its own (RFC 6596), on the same host; nil where that is `url`.
  public var canonicalURL: String?
  /// The work as a PDF.
  public var pdfURL: String?
  /// What describes the work; the kind only where the page states it.
  public var metadata = Metadata()
  /// What the page states outright, in normal form. What its links say is found later.
  public var identifiers: [Identifier] = []
  /// Further links to the same work, such as the repository of a piece of software.
  public var otherLinks: [String] = []
  /// Name of the site.
  public var siteName: String?
  /// Feeds to subscribe to, in document order, each address once.
  public var feeds: [FeedLink] = []

  /// Nothing known yet.
  public init(url: String? = nil) { self.url = url }

  /// The work as something to import. `link` is what the reader gave, which is kept as it is; else the
  /// page's address counts.
  public func item(link: String? = nil) -> ImportedItem {
    var item = ImportedItem(url: link ?? url ?? canonicalURL)
    item.metadata = metadata
    item.identifiers = identifiers
    var seen: Set<String> = [item.url ?? ""]
    let links = [url, canonicalURL, pdfURL].compactMap(\.self) + otherLinks
    item.otherLinks = links.filter { seen.insert($0).inserted }
    return item
  }
}
