import LecternModel

/// Finds the feeds that a page names: autodiscovery by `link rel=alternate` and `rel=feed`, OPDS catalogues.
enum FeedLinks {
  private static let most = 100

  /// The feeds in document order, each address once.
  static func find(_ links: [PageLink], _ address: PageAddress) -> [FeedLink] {
    var seen: Set<String> = []
    var found: [FeedLink] = []
    for link in links where found.count < most && isFeed(link) {
      guard let href = address.web(withoutFeedScheme(link.href)), seen.insert(href).inserted else {
        continue
      }
      found.append(
        FeedLink(
          href: href, rel: link.relations.contains("feed") ? "feed" : "alternate", type: link.type,
          title: CleanText.line(link.title), hreflang: CleanText.line(link.hreflang)))
    }
    return found
  }

  private static func isFeed(_ link: PageLink) -> Bool {
    let relations = Set(link.relations)
    guard relations.isDisjoint(with: ["stylesheet", "self"]) else { return false }
    let type = link.type?.split(separator: ";").first.map { Blanks.trimmed(String($0)) } ?? ""
    if relations.contains("feed") {
      return type.isEmpty || certain.contains(type) || isOther(link, type)
    }
    guard relations.contains("alternate") || isCatalogue(link) else { return false }
    return certain.contains(type) || isOther(link, type)
  }

  /// Types of nothing but feeds.
  private static let certain: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json",
    "application/x.atom+xml",
    "application/opds+json", "text/rss+xml", "text/rss", "application/rss", "text/atom+xml",
    "application/atom", "application/rss+atom",
  ]

  /// Types of feeds and of much else: WordPress names the API's JSON of each page so, others their RDF.
  private static let other: Set<String> = [
    "application/rdf+xml", "text/xml", "application/xml", "application/json", "text/rdf",
  ]

  /// Whether a link of such a type calls itself a feed.
  private static func isOther(_ link: PageLink, _ type: String) -> Bool {
    guard other.contains(type) else { return false }
    let words = (link.href + " " + (link.title ?? "")).lowercased()
    return ["rss", "atom", "feed", ".rdf", "jsonfeed"].contains(where: words.contains)
      && !words.contains("oembed")
  }

  private static func isCatalogue(_ link: PageLink) -> Bool {
    link.type?.contains("profile=opds-catalog") == true || link.type == "application/opds+json"
  }

  /// `feed://host` and `feed:https://host`, as links for old readers are written.
  private static func withoutFeedScheme(_ href: String) -> String {
    let link = Blanks.trimmed(href)
    guard link.lowercased().hasPrefix("feed:") else { return link }
    let rest = link.dropFirst(5)
    return rest.hasPrefix("//") ? "http:" + rest : String(rest)
  }
}
