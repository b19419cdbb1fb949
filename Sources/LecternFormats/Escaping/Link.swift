import LecternModel

/// What may be done with a link that comes from outside.
enum Link {
  /// Whether a page may offer it to be clicked: `http`, `https`, `mailto` and `ftp` alone.
  static func isClickable(_ url: String) -> Bool {
    scheme(url).map(clickable.contains) ?? false
  }

  /// Whether it runs something when opened (`javascript:`), so that no file of ours may hold it as a
  /// link.
  static func runs(_ url: String) -> Bool {
    scheme(url).map(running.contains) ?? false
  }

  /// The scheme as a browser sees it, in lower case: blanks and controls in front, and tabs and line
  /// breaks anywhere, don't count (WHATWG URL, 4.4). Nil for a relative link.
  static func scheme(_ url: String) -> String? {
    var name: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x20 where name.isEmpty: continue
      case UInt8(ascii: ":"): return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): name.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !name.isEmpty else { return nil }
        name.append(byte)
      default: return nil
      }
      // No scheme is that long, and a hostile text may be.
      if name.count > 32 { return nil }
    }
    return nil
  }

  /// A link for formats in which a blank ends it.
  static func withoutBlanks(_ url: String) -> String {
    url.has(" ")
      ? url.split(separator: " ", omittingEmptySubsequences: false)
        .joined(separator: "%20") : url
  }

  private static let clickable: Set = ["http", "https", "mailto", "ftp"]
  private static let running: Set = ["javascript", "vbscript", "data"]
}

extension Item {
  /// The link to follow: the item's own, another of its links, its feed, or the public address of
  /// what identifies it. Never one that runs something.
  var linkToFollow: String? {
    if let url, !Link.runs(url) { return url }
    if let other = otherLinks.first(where: { !Link.runs($0) }) { return other }
    if let feedURL, !Link.runs(feedURL) { return feedURL }
    return identifiers.lazy.compactMap(\.address).first
  }
}

extension Identifier {
  /// Where the work is to be had; nil for schemes without a resolver.
  var address: String? { Self.resolvers[scheme].map { $0 + value } }

  private static let resolvers: [Scheme: String] = [
    .doi: "https://doi.org/",
    .arxiv: "https://arxiv.org/abs/",
    .pmid: "https://pubmed.ncbi.nlm.nih.gov/",
    .pmcid: "https://www.ncbi.nlm.nih.gov/pmc/articles/",
    .openreview: "https://openreview.net/forum?id=",
    .acl: "https://aclanthology.org/",
    .github: "https://github.com/",
    .isbn: "https://openlibrary.org/isbn/",
  ]
}
