public import Bytes
public import LecternModel

/// Feeds as something to import: every entry is an item, found in the feed.
public struct FeedImport: ImportFormat {
  private let family: FeedFamily

  /// RSS 0.90 to 2.0, RDF and CDF.
  public static let rss = FeedImport(family: .rss)
  /// Atom 0.3 and 1.0.
  public static let atom = FeedImport(family: .atom)
  /// JSON Feed, and RSS written as JSON.
  public static let json = FeedImport(family: .json)

  public var name: String { family.rawValue }
  public var title: String { family.title }
  public var sourceKind: SourceKind { .feed }
  public var carries: Set<FieldName> {
    FeedWork.carries.subtracting(family == .rss ? [.remark] : []).union([.duration, .pageCount])
  }

  public func confidence(in head: InputHead) -> Confidence { family.confidence(in: head) }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    var told: SourceDescription?
    var items = FeedItems()
    func tell(_ feed: Feed, isCutOff: Bool = false) throws {
      var description = SourceDescription(feed, address: input.baseURL)
      description.isCutOff = isCutOff
      guard description != told else { return }
      told = description
      try sink(.source(description))
    }
    let document = try FeedReader.read(input) { entry, feed in
      // Its refusal is in the report.
      guard !entry.isCutOff else { return }
      try tell(feed)
      try sink(items.imported(entry, of: feed))
    }
    try tell(document.feed, isCutOff: document.isCutOff)
    for part in document.report { try sink(part) }
  }

  public func rejectSheet(header: String?) -> RejectSheet { family.rejectSheet }
}

extension SourceDescription {
  /// `address`: where the feed was had from, which counts where it does not say so itself.
  init(_ feed: Feed, address: String?) {
    self.init(title: feed.title)
    siteURL = feed.link
    feedURL = feed.feedURL ?? address
    var rhythm = FeedRhythm()
    rhythm.ttlMinutes = feed.ttl
    rhythm.skipHours = feed.skipHours.isEmpty ? nil : feed.skipHours
    rhythm.skipDays = feed.skipDays.isEmpty ? nil : feed.skipDays
    self.rhythm = rhythm
  }
}
