/// PRISM, the publishers' metadata (prismstandard.org), in all its namespaces.
extension FeedModule {
  static let prism = FeedModule(
    namespaces: ["http://purl.org/rss/1.0/modules/prism/"],
    namespaceStarts: [
      "http://prismstandard.org/namespaces", "http://www.prismstandard.org/namespaces",
    ],
    prefixes: ["prism"],
    feed: [
      "publicationname": { $0.journal.offer($1.line, .module) },
      "copyright": { $0.rights.offer($1.line, .fallback) },
    ],
    entry: [
      "doi": { $0.add(WorkIdentifier.doi($1.text)) },
      "isbn": { $0.add(WorkIdentifier.isbn($1.text)) },
      "eisbn": { $0.add(WorkIdentifier.isbn($1.text)) },
      "publicationname": { $0.journal.offer($1.line, .module) },
      "ispartof": { $0.journal.offer($1.line, .last) },
      "volume": { $0.volume.offer($1.line, .module) },
      "number": { $0.issue.offer($1.line, .module) },
      "issueidentifier": { $0.issue.offer($1.line, .fallback) },
      "startingpage": { $0.firstPage = $0.firstPage ?? $1.line },
      "endingpage": { $0.lastPage = $0.lastPage ?? $1.line },
      "pagerange": { $0.pages.offer($1.line, .module) },
      "publicationdate": { $0.published.offer($1.moment, .module) },
      "coverdate": { $0.published.offer($1.moment, .last) },
      "modificationdate": { $0.updated.offer($1.moment, .module) },
      "creationdate": { $0.created.offer($1.moment, .fallback) },
      "section": { $0.add(FeedCategory(term: $1.line ?? "")) },
      "keyword": { $0.add(FeedCategory(term: $1.line ?? "")) },
      "copyright": { $0.rights.offer($1.line, .fallback) },
      "teaser": { $0.summary.offer($1.html, .last) },
      "url": { $0.link.offer($1.url, .last) },
    ])
}
