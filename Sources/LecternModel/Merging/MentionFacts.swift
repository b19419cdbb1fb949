/// A mention as the catalogue keeps it: what one source says of a work. Items are assembled from these.
public struct MentionFacts: Hashable, Sendable {
  /// What sort of source it stands in.
  public var sourceKind: SourceKind
  /// Names the source for good: a path or a feed's key.
  public var sourceLocation: String
  /// Folders and headings from the outside in.
  public var path: [String]
  /// Counts items of the source from 0.
  public var position: Int
  /// The title it goes by there.
  public var title: String?
  /// The link given there, as given.
  public var url: String?
  /// The source's remark.
  public var note: String?
  /// When the source collected or published it.
  public var found: Timestamp?
  /// All else it says.
  public var claims: Claims
  /// Names the mention within its source, so that the same row read again is the same mention.
  public var key: Int64

  /// A mention of known parts.
  public init(
    key: Int64, sourceKind: SourceKind, sourceLocation: String, path: [String], position: Int,
    title: String?,
    url: String?, note: String?, found: Timestamp?, claims: Claims
  ) {
    self.key = key
    self.sourceKind = sourceKind
    self.sourceLocation = sourceLocation
    self.path = path
    self.position = position
    self.title = title
    self.url = url
    self.note = note
    self.found = found
    self.claims = claims
  }

  /// What an imported item amounts to as a mention of a source.
  ///
  /// `origin` is the file that was read, where the source is known by another name: several files may be
  /// the same feed at different times, and each says its own.
  public init(
    _ item: ImportedItem, sourceKind: SourceKind, sourceLocation: String, origin: String? = nil
  ) {
    var claims = Claims()
    var metadata = item.metadata
    metadata.title = nil
    claims.metadata = metadata == Metadata() ? nil : metadata
    claims.otherLinks = item.otherLinks.isEmpty ? nil : item.otherLinks
    claims.identifiers = item.identifiers.isEmpty ? nil : item.identifiers
    claims.feedURL = item.feedURL
    claims.entryID = item.entryID
    claims.about = item.about
    let tags = item.tags.compactMap(CleanText.line)
    claims.tags = tags.isEmpty ? nil : tags
    claims.isPrivate = item.isPrivate ? true : nil
    claims.modified = item.modified
    self.init(
      key: item.key(from: origin), sourceKind: sourceKind, sourceLocation: sourceLocation,
      path: (item.place.folder + item.place.section).compactMap(CleanText.line),
      position: item.place.position,
      title: CleanText.line(item.metadata.title), url: CleanText.line(item.url),
      note: CleanText.block(item.remark), found: item.added, claims: claims)
  }

  /// Every identifier the mention gives its work, strongest first.
  public var identifiers: [Identifier] {
    var found = claims.identifiers ?? []
    if isPart { found.removeAll { $0.scheme == .isbn } }
    for link in [url, claims.feedURL].compactMap({ $0 }) { found += Identify.link(link) }
    if let links = claims.otherLinks { found += otherIdentifiers(of: links, beside: found) }
    if let id = claims.entryID { found.append(Identifier(.guid, "\(sourceLocation) \(id)")) }
    return found.count > 1 ? Array(Set(found)).sorted() : found
  }

  /// The identifiers without those keys that several works claim, which name only the page itself: whoever
  /// says by more than a link which work is meant does not mean the page.
  public func identifiers(contested: Set<Identifier>) -> [Identifier] {
    let all = identifiers
    guard !contested.isEmpty, Self.isAnchored(all) else { return all }
    return all.filter { !contested.contains($0) }
  }

  /// Feeds and reference files name the forms of a work; in lists further links may lead anywhere.
  private func otherIdentifiers(of links: [String], beside own: [Identifier]) -> [Identifier] {
    switch sourceKind {
    case .list, .bookmarks: RelatedLinks.identifiers(of: links, beside: own)
    case .feed, .subscriptions, .references, .service, .page, .lookup, .hand:
      links.flatMap { Identify.link($0) }
    }
  }

  /// Whether the work is part of a book, whose ISBN the source gives.
  private var isPart: Bool {
    claims.metadata?.kind == .paper && claims.metadata?.container != nil
  }
}

extension ImportedItem {
  /// An entry's id or citation key where there is one; else the place with the link, or without a link
  /// the title.
  fileprivate func key(from origin: String?) -> Int64 {
    var hash = StableHash()
    if let entryID {
      hash.add("entry")
      hash.add(entryID)
    } else if let citationKey {
      hash.add("key")
      hash.add(citationKey)
    } else {
      for step in place.folder + place.section { hash.add(step) }
      hash.add("")
      hash.add(url ?? feedURL ?? metadata.title ?? "")
    }
    if let origin { hash.add(origin) }
    return Int64(bitPattern: hash.value)
  }
}
