public import LecternCatalogue
public import LecternModel

/// Everything known about an item.
public struct ItemDetails: Sendable {
  /// The item.
  public var item: Item
  /// The rule that decided its kind.
  public var kindReason: String
  /// Where it was found.
  public var mentions: [Mention]
  /// Lists it stands in, each with its headings there.
  public var lists: [(title: String, section: [String])]
  /// What is known of its link.
  public var linkCheck: LinkCheck?
  /// What happened to it, oldest first.
  public var history: [HistoryEntry]

  /// Asks the catalogue for all about an item.
  public init(_ item: Item, in catalogue: Catalogue) throws {
    self.item = item
    kindReason = try catalogue.kindReason(of: item.id) ?? ""
    mentions = try catalogue.mentions(of: item.id)
    lists = try catalogue.lists(of: item.id)
    linkCheck = try catalogue.linkChecks(of: [item.id])[item.id]
    history = try catalogue.history(of: item.id)
  }
}
