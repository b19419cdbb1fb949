/// Which identifiers of a row's further links name its work.
///
/// Beside a paper's own link stand its PDF and its DOI, which are the paper, but also its code, its slides
/// and a talk about it, which are works of their own. So of a further link only the names of publications
/// count, and only where the main link does not name another publication of that scheme.
enum RelatedLinks {
  private static let publications: Set<Identifier.Scheme> = [
    .doi, .arxiv, .isbn, .pmid, .pmcid, .openreview, .acl,
  ]

  /// `own` are the identifiers that the main link and the source's own statements give.
  static func identifiers(of links: [String], beside own: [Identifier]) -> [Identifier] {
    let known = Set(own.map(\.scheme))
    return links.flatMap { Identify.link($0) }.filter { found in
      publications.contains(found.scheme) && !known.contains(found.scheme)
    }
  }
}
