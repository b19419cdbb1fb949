/// The two modules that name a Creative Commons licence.
extension FeedModule {
  static let creativeCommons = FeedModule(
    namespaces: [
      "http://backend.userland.com/creativeCommonsRssModule",
      "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
      "http://web.resource.org/cc/", "http://creativecommons.org/ns#",
    ],
    prefixes: ["creativecommons", "cc"],
    feed: ["license": { license(&$0, $1) }],
    entry: ["license": { license(&$0, $1) }])

  private static func license(_ draft: inout Draft, _ field: Field) {
    draft.license.offer(
      field.url(attribute: "resource", namespace: RDF.namespace) ?? field.url, .module)
  }
}
