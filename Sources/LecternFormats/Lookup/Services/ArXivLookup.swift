import Bytes
public import LecternModel

/// arXiv's API, which answers in Atom (info.arxiv.org/help/api). One request in three seconds.
public struct ArXivLookup: LookupService {
  public var name: String { "arxiv" }
  public var title: String { "arXiv" }
  public var defaultBase: String { "https://export.arxiv.org" }
  public var schemes: Set<Identifier.Scheme> { [.arxiv, .doi] }
  public var interval: Double { 3 }

  /// The service.
  public init() {}

  /// The arXiv id of an identifier: `10.48550/arxiv.1706.03762` is one too. Nil for others.
  static func id(of identifier: Identifier) -> String? {
    switch identifier.scheme {
    case .arxiv: identifier.value
    case .doi:
      Identify.field(identifier.value, as: .doi).first { $0.scheme == .arxiv }?.value
    default: nil
    }
  }

  public func request(for identifier: Identifier, base: String) -> String {
    let id = Self.id(of: identifier) ?? identifier.value
    return "\(base)/api/query?id_list=\(URLEscapes.parameter(id))&max_results=1"
  }

  public func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer {
    var first: (entry: FeedEntry, feed: Feed)?
    do {
      try FeedReader.read(Input(name: title, bytes: bytes)) { entry, feed in
        first = first ?? (entry, feed)
      }
    } catch let error as ImportError {
      return .fault("the answer is no Atom: \(error.reason)")
    } catch {
      return .fault("the answer is no Atom: \(error)")
    }
    guard let (entry, feed) = first else { return .notFound }
    guard !entry.isCutOff else { return .fault("the answer breaks off") }
    if entry.title == "Error" || entry.id?.contains("/api/errors") == true {
      return .fault("arXiv says: \(entry.summary?.line ?? "an error without a reason")")
    }
    return found(entry, feed, identifier)
  }

  private func found(_ entry: FeedEntry, _ feed: Feed, _ identifier: Identifier) -> LookupAnswer {
    let ids = entry.workIdentifiers
    guard let id = Self.id(of: identifier), ids.contains(Identifier(.arxiv, id)) else {
      return .fault("the answer is about another paper: \(entry.id ?? "without an id")")
    }
    guard entry.title != nil else { return .fault("the answer has no title") }
    let whole = ImportedItem(entry, of: feed)
    var item = ImportedItem(url: "https://arxiv.org/abs/\(id)")
    item.metadata = whole.metadata
    item.metadata.genre = .preprint
    // The feed is a list of results, and where a paper was published is a citation in words.
    item.metadata.container = nil
    if let citation = entry.journal { item.metadata.extra = ["howpublished": citation] }
    item.otherLinks = entry.links.filter { $0.type == "application/pdf" }.map(\.href)
    item.identifiers = ids
    let published = ids.filter { $0.scheme == .doi && Self.id(of: $0) == nil }
    return .found(
      LookedUpWork(item: item, related: published.map { RelatedRecord(.isPreprintOf, $0) }))
  }
}
