/// Every vocabulary that feeds are read with.
enum FeedModules {
  static let all: [FeedModule] = [
    .rss, .atom, .cdf,
    .dublinCore, .dublinCoreTerms, .content, .xhtml, .media, .iTunes, .googlePlay, .podcast,
    .prism, .arXiv, .youTube, .feedBurner, .creativeCommons, .slash, .wellFormedWeb, .threading,
    .syndication, .admin, .webFeeds, .openSearch, .goodreads, .atypon, .lectern,
  ]
}
