import LecternModel

/// Puts together what the vocabularies of a page say, the most trusted first. A later one fills gaps.
struct PageMerge {
  private(set) var page: WebPage
  private let address: PageAddress
  private let parts: PageParts
  private var looseKind: ItemKind?
  /// All that the site calls itself, and its host.
  private var siteNames: [String]

  /// `address` is where the page was had from, if known.
  init(_ parts: PageParts, address: String?) {
    self.parts = parts
    self.address = PageAddress(page: address, base: parts.base)
    siteNames = PageTitle.siteNames(host: self.address.host)
    page = WebPage(url: address)
    if let name = CleanText.line(parts.meta("og:site_name")) {
      page.siteName = name
      siteNames.append(name)
    }
    page.canonicalURL = canonical()
    page.feeds = FeedLinks.find(parts.links, self.address)
    take(Highwire.statement(parts))
    take(JSONLinkedData(scripts: parts.scripts))
    take(JSONLinkedData(roots: parts.microdata))
    take(LibraryMetadata.statement(parts))
    take(OpenGraph.statement(parts))
    take(PlainPage.statement(parts, siteNames: siteNames))
    finish()
  }

  private func canonical() -> String? {
    let link = parts.links.first { $0.relations.contains("canonical") }?.href
    return [link, parts.meta("og:url")].lazy.compactMap(\.self).compactMap(address.canonical).first
  }

  private mutating func take(_ data: JSONLinkedData) {
    let addresses = [page.url, page.canonicalURL].compactMap(\.self)
    guard let reading = SchemaOrg.read(data, addresses: addresses) else { return }
    take(reading.said)
    for link in reading.otherLinks.compactMap(address.web) where !page.otherLinks.contains(link) {
      page.otherLinks.append(link)
    }
  }

  private mutating func take(_ statement: PageStatement) {
    var statement = statement
    page.metadata.fillGaps(from: statement.metadata())
    let known = Set(page.identifiers.map(\.scheme))
    page.identifiers += statement.reference.identifiers.filter { !known.contains($0.scheme) }
    page.pdfURL = page.pdfURL ?? statement.pdf.flatMap(address.web)
    if let name = CleanText.line(statement.siteName) {
      page.siteName = page.siteName ?? name
      siteNames.append(name)
    }
    looseKind = looseKind ?? statement.looseKind
  }

  private mutating func finish() {
    page.pdfURL = page.pdfURL ?? pdfLink
    page.metadata.thumbnail = page.metadata.thumbnail.flatMap(address.web)
    if let title = page.metadata.title {
      page.metadata.title = ArXivPage.title(PageTitle.withoutSite(title, names: siteNames))
    }
    let isWork = page.identifiers.contains { Self.works.contains($0.scheme) }
    // A page calls itself an article whatever it shows; an identifier tells better.
    if page.metadata.kind == nil, !isWork || looseKind == .book { page.metadata.kind = looseKind }
    let isNamed = page.url.map { Identify.link($0).contains { $0.scheme != .url } } ?? false
    let isOfSite = [nil, .post, .blog, .page].contains(page.metadata.kind) && !isWork && !isNamed
    if page.metadata.container == nil, isOfSite { page.metadata.container = page.siteName }
  }

  /// The work as a file beside the page.
  private var pdfLink: String? {
    parts.links.first { $0.relations.contains("alternate") && $0.type == "application/pdf" }
      .flatMap { address.web($0.href) }
  }

  /// Schemes of papers and books.
  private static let works: Set<Identifier.Scheme> = [
    .doi, .arxiv, .isbn, .pmid, .pmcid, .openreview, .acl,
  ]
}

/// arXiv's own way to write a title.
private enum ArXivPage {
  /// A title without `[1706.03762] ` before it.
  static func title(_ title: String) -> String {
    guard title.hasPrefix("["), let end = title.firstRange(of: "] "),
      Identify.field(String(title[..<end.lowerBound].dropFirst()), as: .arxiv).first?.scheme
        == .arxiv
    else { return title }
    return CleanText.line(String(title[end.upperBound...])) ?? title
  }
}
