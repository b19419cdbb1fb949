import LecternModel

extension ImportedItem {
  /// An entry as one work.
  init(_ entry: FeedEntry, of feed: Feed) {
    self.init(title: entry.title, url: entry.link ?? entry.enclosures.first?.url)
    let works = entry.workIdentifiers
    metadata = Metadata(entry, of: feed, works)
    entryID = entry.id
    identifiers = works
    otherLinks = entry.mirrors(besides: url)
    place.line = entry.line
    added = entry.isReplacement ? nil : entry.published?.moment ?? entry.updated?.moment
    modified = entry.updated?.moment ?? (entry.isReplacement ? entry.published?.moment : nil)
    content = entry.article
    if let shelf = entry.shelf { take(shelf) }
    if let work = entry.work { take(work, from: entry) }
  }

  /// In a reading list, the text beside a work is the list's remark.
  private mutating func take(_ work: FeedWork, from entry: FeedEntry) {
    otherLinks = work.otherLinks
    remark = entry.content.lazy.compactMap(\.text).first?.source
    content = nil
    modified = nil
  }

  private mutating func take(_ shelf: FeedShelf) {
    state = shelf.state
    if shelf.state == .read { stateDate = shelf.read?.moment }
    added = shelf.added?.moment ?? added
    rating = shelf.rating
    note = shelf.review.flatMap { $0.isEmpty ? nil : $0 }
    tags = shelf.tags
  }
}

extension FeedEntry {
  /// Texts longer than this are articles rather than teasers.
  private static let longTeaser = 600

  /// The article as safe HTML, where the feed brings it.
  fileprivate var article: String? {
    let texts = content.compactMap(\.text)
    let text = texts.first { $0.form == .html || $0.form == .xhtml } ?? texts.first ?? longSummary
    return text.map(\.html).flatMap { $0.isEmpty ? nil : $0 }
  }

  private var longSummary: FeedText? {
    summary.flatMap { $0.source.utf8.count > Self.longTeaser ? $0 : nil }
  }

  /// Further addresses of the same work: other forms of the page, the file itself.
  fileprivate func mirrors(besides url: String?) -> [String] {
    let forms = links.filter { link in
      link.rel == "alternate" && link.hreflang == nil
        || link.rel == "related" && (link.type == "application/pdf" || link.title == "doi")
        || link.rel.hasPrefix("http://opds-spec.org/acquisition")
    }.map(\.href)
    let files = enclosures.filter { enclosure in
      Self.works.contains { enclosure.type?.hasPrefix($0) == true }
    }.map(\.url)
    var seen: Set<String> = []
    return (forms + files).filter { $0 != url && seen.insert($0).inserted }
  }

  private static let works = ["audio/", "video/", "application/pdf", "application/epub"]
}
