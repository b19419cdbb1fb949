internal import LecternFormats
internal import LecternNet

/// Which address of a site is likely to be the feed that the reader means.
enum FeedChoice {
  /// The addresses to try for what the reader typed: without a scheme, the safe one first.
  static func addresses(_ text: String) -> [String] {
    let text = text.filter { !$0.isWhitespace }
    let plain = FeedScheme.removed(from: text)
    return plain.contains("://") ? [plain] : ["https://\(plain)", "http://\(plain)"]
  }

  /// The links of a page, those of comments and of other things beside the blog last.
  static func ranked(_ links: [FeedLink]) -> [FeedLink] {
    let isBeside = links.map { link in
      let words = ((link.title ?? "") + " " + link.href).lowercased()
      return beside.contains(where: words.contains)
    }
    return zip(links, isBeside).filter { !$1 }.map(\.0)
      + zip(links, isBeside).filter { $1 }.map(\.0)
  }

  private static let beside = ["comment", "kommentar", "replies", "oembed", "/tag/", "/category/"]

  /// Where feeds usually are, below the page and below the site, for pages that name none.
  static func usual(below page: String) -> [String] {
    guard let start = page.firstRange(of: "://")?.upperBound else { return [] }
    let plain = page.prefix { $0 != "?" && $0 != "#" }
    let root = page[..<start] + page[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let folder = plain.hasSuffix("/") ? plain.dropLast() : plain
    var bases = [String(folder), String(root)]
    if bases[0] == bases[1] || folder.count < root.count { bases.removeFirst() }
    return bases.flatMap { base in paths.map { "\(base)/\($0)" } }
  }

  private static let paths = [
    "feed", "feed.xml", "atom.xml", "rss.xml", "rss", "index.xml", "feed.json",
    "feeds/posts/default",
  ]
}
