import LecternModel

extension Metadata {
  /// What an entry says of its work; `works` are its identifiers.
  init(_ entry: FeedEntry, of feed: Feed, _ works: [Identifier]) {
    self.init(title: entry.title)
    if let work = entry.work {
      take(work, from: entry)
      return
    }
    kind = entry.statedKind(works)
    summary = entry.summary.map(\.plain).flatMap(Self.teaser)
    // Who points to somebody else's paper says when it was pointed to, not when it came out or where.
    if !works.isEmpty, entry.pointsAway(from: feed) { return }
    let names = entry.authors.isEmpty ? entry.source?.authors ?? [] : entry.authors
    let people = (names.isEmpty ? feed.authors : names).compactMap(Person.init)
    authors = people.isEmpty ? nil : people
    if !entry.isReplacement {
      published = (entry.published ?? entry.updated)?.moment.flatMap { PartialDate(text: $0.day) }
    }
    language = entry.language ?? feed.language
    container = entry.journal ?? entry.source?.title ?? feed.title
    publisher = entry.publisher ?? feed.publisher
    volume = entry.volume
    issue = entry.issue
    pages = entry.pages
    durationSeconds = entry.durationSeconds
    pageCount = entry.pageCount
    thumbnail = entry.thumbnail
  }

  /// Exactly what Lectern wrote.
  private mutating func take(_ work: FeedWork, from entry: FeedEntry) {
    kind = work.kind
    summary = entry.summary.map(\.plain)
    let people = entry.authors.compactMap(\.name).map(PersonName.parse)
    authors = people.isEmpty ? nil : people
    published = work.published
    language = entry.language
    container = work.container
    publisher = work.publisher
    volume = work.volume
    issue = work.issue
    pages = work.pages
  }

  /// The beginning of a long text, up to a word's end; the whole is kept as the article.
  private static func teaser(_ text: String) -> String? {
    let longest = 1200
    guard text.utf8.count > longest else { return text.isEmpty ? nil : text }
    let cut = text.prefix(longest)
    guard let space = cut.lastIndex(of: " ") else { return String(cut) + "…" }
    return String(cut[..<space]) + "…"
  }
}

extension FeedEntry {
  /// Whether the link leads to another site than the feed's, and the feed describes no publication.
  fileprivate func pointsAway(from feed: Feed) -> Bool {
    guard journal == nil, volume == nil, let site = Self.site(of: feed.link ?? feed.feedURL),
      let target = Self.site(of: link)
    else { return false }
    return site != target && target != "doi.org"
  }

  /// The last two labels of the host: what subdomains of one site share.
  private static func site(of url: String?) -> String? {
    guard let key = url.flatMap({ URLKey.strict($0) }), let host = key.split(separator: "/").first
    else {
      return nil
    }
    return host.split(separator: ".").suffix(2).joined(separator: ".")
  }

  /// What the feed says the work is, where it does so clearly; a post otherwise. A link to a repository is
  /// for the kind rules to judge.
  fileprivate func statedKind(_ works: [Identifier]) -> ItemKind? {
    let schemes = Set(works.map(\.scheme))
    if schemes.contains(.youtube) { return .video }
    if !schemes.isDisjoint(with: [.doi, .arxiv, .pmid, .pmcid, .openreview, .acl]) {
      return .paper
    }
    if schemes.contains(.isbn) || shelf != nil { return .book }
    if enclosures.contains(where: { $0.type?.hasPrefix("audio/") == true }) { return .podcast }
    if enclosures.contains(where: { $0.type?.hasPrefix("video/") == true }) {
      return durationSeconds == nil ? .post : .video
    }
    let isCode = link.map { Identify.link($0).contains { $0.scheme == .github } } ?? false
    return isCode ? nil : .post
  }
}

extension Person {
  /// Somebody with a name; nil where there is only an address.
  init?(_ contact: Contact) {
    guard let name = contact.name else { return nil }
    let parts = name.split(separator: ", ", maxSplits: 1).map(String.init)
    if parts.count == 2, !parts[0].contains(" ") || parts[1].split(separator: " ").count < 3 {
      self = Person(family: parts[0], given: parts[1])
    } else {
      self = PersonName.parse(name)
    }
  }
}
