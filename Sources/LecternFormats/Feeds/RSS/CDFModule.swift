/// Microsoft's Channel Definition Format, of 1997: names of its own in capitals, addresses in attributes.
extension FeedModule {
  static let cdf = FeedModule(
    isBare: true,
    isFormat: true,
    feed: shared + ["logo": { $0.image.offer($1.url(attribute: "href"), .module) }],
    entry: shared)

  private static let shared: [String: FieldReader] = [
    "abstract": { $0.summary.offer($1.html, .own) },
    "a": { $0.link.offer($1.url(attribute: "href"), .module) },
  ]
}
