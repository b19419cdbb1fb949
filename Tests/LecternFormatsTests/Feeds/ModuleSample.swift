import LecternModel
import Testing

@testable import LecternFormats

/// An element of a module, and what must come of it whatever the format around it.
struct ModuleSample: Sendable, CustomTestStringConvertible {
  var name: String
  /// The module's own prefix; of one without a namespace, the name of its element.
  var prefix: String
  var namespace = ""
  var elements: String
  /// Whether it stands in the feed rather than in an entry.
  var isOfFeed = false
  var value: String
  var read: @Sendable (FeedSample) -> String?

  var testDescription: String { name }
  var isBare: Bool { namespace.isEmpty }
  var declaration: String { isBare ? "" : "xmlns:\(prefix)=\"\(namespace)\"" }

  /// The module itself.
  var module: FeedModule? {
    FeedModules.all.first {
      isBare
        ? $0.isBare && !$0.isFormat && $0.entry[prefix] != nil : $0.prefixes.contains(prefix)
    }
  }
}

extension ModuleSample {
  static let all: [ModuleSample] = [
    ModuleSample(
      name: "Dublin Core", prefix: "dc", namespace: "http://purl.org/dc/elements/1.1/",
      elements: "<dc:creator>Ann Author</dc:creator>", value: "Ann Author"
    ) { $0.first.authors.first?.name },
    ModuleSample(
      name: "Dublin Core terms", prefix: "dcterms", namespace: "http://purl.org/dc/terms/",
      elements: "<dcterms:issued>2026-05-04</dcterms:issued>", value: "2026-05-04"
    ) { $0.first.published?.moment?.day },
    ModuleSample(
      name: "Content", prefix: "content", namespace: "http://purl.org/rss/1.0/modules/content/",
      elements: "<content:encoded>&lt;p&gt;x&lt;/p&gt;</content:encoded>", value: "<p>x</p>"
    ) { $0.first.content.first?.text?.html },
    ModuleSample(
      name: "XHTML", prefix: "xhtml", namespace: "http://www.w3.org/1999/xhtml",
      elements: "<xhtml:body><xhtml:p>x</xhtml:p></xhtml:body>", value: "<p>x</p>"
    ) { $0.first.content.first?.text?.html },
    ModuleSample(
      name: "Media RSS", prefix: "media", namespace: "http://search.yahoo.com/mrss/",
      elements:
        "<media:group><media:content url='http://a.example/v' duration='90'/></media:group>",
      value: "90"
    ) { $0.first.durationSeconds.map(String.init) },
    ModuleSample(
      name: "iTunes", prefix: "itunes", namespace: "http://www.itunes.com/dtds/podcast-1.0.dtd",
      elements: "<itunes:duration>1:30</itunes:duration>", value: "90"
    ) { $0.first.durationSeconds.map(String.init) },
    ModuleSample(
      name: "Google Play", prefix: "googleplay",
      namespace: "http://www.google.com/schemas/play-podcasts/1.0",
      elements: "<googleplay:author>Ann Author</googleplay:author>", value: "Ann Author"
    ) { $0.first.authors.first?.name },
    ModuleSample(
      name: "Podcast", prefix: "podcast", namespace: "https://podcastindex.org/namespace/1.0",
      elements: "<podcast:person>Guy Guest</podcast:person>", value: "Guy Guest"
    ) { $0.first.contributors.first?.name },
    ModuleSample(
      name: "PRISM", prefix: "prism", namespace: "http://prismstandard.org/namespaces/basic/2.0/",
      elements: "<prism:volume>7</prism:volume>", value: "7"
    ) { $0.first.volume },
    ModuleSample(
      name: "arXiv", prefix: "arxiv", namespace: "http://arxiv.org/schemas/atom",
      elements: "<arxiv:doi>10.1000/182</arxiv:doi>", value: "10.1000/182"
    ) { $0.first.identifiers.first?.value },
    ModuleSample(
      name: "YouTube", prefix: "yt", namespace: "http://www.youtube.com/xml/schemas/2015",
      elements: "<yt:videoId>dQw4w9WgXcQ</yt:videoId>", value: "dQw4w9WgXcQ"
    ) { $0.first.identifiers.first?.value },
    ModuleSample(
      name: "FeedBurner", prefix: "feedburner",
      namespace: "http://rssnamespace.org/feedburner/ext/1.0",
      elements: "<feedburner:origLink>http://a.example/o</feedburner:origLink>",
      value: "http://a.example/o"
    ) { $0.first.link },
    ModuleSample(
      name: "Creative Commons", prefix: "creativecommons",
      namespace: "http://backend.userland.com/creativeCommonsRssModule",
      elements: "<creativecommons:license>http://a.example/by</creativecommons:license>",
      value: "http://a.example/by"
    ) { $0.first.license },
    ModuleSample(
      name: "Slash", prefix: "slash", namespace: "http://purl.org/rss/1.0/modules/slash/",
      elements: "<slash:section>news</slash:section>", value: "news"
    ) { $0.first.categories.first?.term },
    ModuleSample(
      name: "Well-Formed Web", prefix: "wfw", namespace: "http://wellformedweb.org/CommentAPI/",
      elements: "<wfw:commentRss>http://a.example/c</wfw:commentRss>", value: "replies"
    ) { $0.first.links.first?.rel },
    ModuleSample(
      name: "Threading", prefix: "thr", namespace: "http://purl.org/syndication/thread/1.0",
      elements: "<thr:in-reply-to ref='x' href='http://a.example/c'/>", value: "in-reply-to"
    ) { $0.first.links.first?.rel },
    ModuleSample(
      name: "Syndication", prefix: "sy", namespace: "http://purl.org/rss/1.0/modules/syndication/",
      elements: "<sy:updatePeriod>hourly</sy:updatePeriod>", isOfFeed: true, value: "60"
    ) { $0.feed.ttl.map(String.init) },
    ModuleSample(
      name: "Administration", prefix: "admin", namespace: "http://webns.net/mvcb/",
      elements: "<admin:generatorAgent>Maker</admin:generatorAgent>", isOfFeed: true, value: "Maker"
    ) { $0.feed.generator },
    ModuleSample(
      name: "Web feeds", prefix: "webfeeds", namespace: "http://webfeeds.org/rss/1.0",
      elements: "<webfeeds:icon>http://a.example/i</webfeeds:icon>", isOfFeed: true,
      value: "http://a.example/i"
    ) { $0.feed.icon },
    ModuleSample(
      name: "OpenSearch (ignored without harm)", prefix: "opensearch",
      namespace: "http://a9.com/-/spec/opensearch/1.1/",
      elements: "<opensearch:totalResults>5</opensearch:totalResults>", isOfFeed: true, value: "1"
    ) { String($0.entries.count) },
    ModuleSample(
      name: "Goodreads", prefix: "isbn13", elements: "<isbn13>9780262035613</isbn13>",
      value: "9780262035613"
    ) { $0.first.identifiers.first?.value },
    ModuleSample(
      name: "Atypon", prefix: "startpage", elements: "<startPage>1</startPage><endPage>9</endPage>",
      value: "1-9"
    ) { $0.first.pages },
    ModuleSample(
      name: "Lectern's own", prefix: "lectern", namespace: FeedWork.namespace,
      elements: "<lectern:work kind='paper' published='2017-06'/>", value: "paper 2017-06"
    ) { feed in
      feed.first.work.map { "\($0.kind?.rawValue ?? "") \($0.published?.text ?? "")" }
    },
  ]
}
