import XMLTree

/// What the first element of a document says of its format.
struct FeedRoot {
  /// The format; of RDF, the version shows only further in.
  var kind: FeedKind
  /// Which vocabulary elements without a namespace belong to.
  var home: FeedModule
  /// Whether the root is an entry by itself.
  var isEntry = false

  /// Nil for what begins no feed.
  init?(_ element: XMLElement) {
    home = .rss
    switch element.lowercasedName {
    case "rss": kind = Self.version(element.attribute("version"))
    case "rdf": kind = .rss10
    case "channel":
      let isCDF =
        element.name == "CHANNEL" || element.attribute("href") != nil
        || element.attribute("base") != nil
      kind = isCDF ? .cdf : .rss20
      if isCDF { home = .cdf }
    case "feed":
      kind = AtomVersion.kind(element)
      home = .atom
    case "entry":
      kind = AtomVersion.kind(element)
      home = .atom
      isEntry = true
    case "item":
      kind = .rss20
      isEntry = true
    default: return nil
    }
  }

  private static func version(_ version: String?) -> FeedKind {
    guard let version else { return .rss20 }
    let number = version.utf8.drop { $0 <= 0x20 }
    if number.starts(with: "0.".utf8) || number.starts(with: ".9".utf8) { return .rss09x }
    return number.starts(with: "1.".utf8) ? .rss10 : .rss20
  }

  /// Why a document whose root this is can't be read as a feed.
  static func refusal(root name: String?) -> String {
    switch name?.lowercased() {
    case nil: "neither XML nor JSON, so no feed"
    case "opml": "a list of subscriptions (OPML), not a feed: use 'lectern import' on it"
    case let name? where htmlNames.contains(name):
      "an HTML page, not a feed; look in it for a link to its feed"
    case let name?: "XML, but no feed: its first element is '\(name.prefix(40))'"
    }
  }

  private static let htmlNames: Set<String> = [
    "html", "head", "body", "div", "p", "meta", "title", "script", "br", "b", "h1", "table", "span",
    "link", "style", "center", "font", "a", "img", "form",
  ]
}
