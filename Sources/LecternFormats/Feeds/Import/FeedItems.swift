import LecternModel

/// Makes items of a feed's entries, in order.
struct FeedItems {
  private var position = 0
  /// Ids that came before, by their hash: a feed may have a hundred thousand.
  private var seen: Set<Int> = []

  mutating func imported(_ entry: FeedEntry, of feed: Feed) -> Imported {
    guard !entry.isBlank else {
      return .rejected(
        Rejection(
          line: entry.line, reason: "the entry has neither title, link, id nor text",
          text: entry.markup ?? "", row: entry.markup))
    }
    var item = ImportedItem(entry, of: feed)
    item.place.position = position
    position += 1
    if let id = item.entryID, !seen.insert(id.hashValue).inserted, let url = item.url {
      // One id for several entries names none of them: together with the link it does.
      item.entryID = "\(id) \(url)"
    }
    return .item(item)
  }
}

extension FeedEntry {
  /// Whether there is nothing to know it by.
  var isBlank: Bool {
    title == nil && link == nil && !hasOwnID && summary == nil && enclosures.isEmpty
      && content.allSatisfy { $0.text == nil && $0.source == nil }
  }
}
