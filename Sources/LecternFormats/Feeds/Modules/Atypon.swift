/// Elements without a namespace in the feeds of publishers who use Atypon (ACM, Wiley, Science, SAGE …).
extension FeedModule {
  static let atypon = FeedModule(
    isBare: true,
    entry: [
      "startpage": { $0.firstPage = $0.firstPage ?? $1.line },
      "endpage": { $0.lastPage = $0.lastPage ?? $1.line },
      "doi": { $0.add(WorkIdentifier.doi($1.text)) },
      "volume": { $0.volume.offer($1.line, .fallback) },
      "issue": { $0.issue.offer($1.line, .fallback) },
    ])
}
