internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

/// Everything about an item, for programs: the item's object with mentions, lists and history.
struct ItemDetailsJSON: Encodable {
  private let details: ItemDetails

  init(_ details: ItemDetails) { self.details = details }

  private enum Key: String, CodingKey { case found_in, lists, history, kind_reason, link_check }

  func encode(to encoder: any Encoder) throws {
    try ItemJSON(details.item).encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(details.kindReason, forKey: .kind_reason)
    try container.encode(details.mentions.map(MentionJSON.init), forKey: .found_in)
    try container.encode(
      details.lists.map { ListJSON(title: $0.title, section: $0.section) }, forKey: .lists)
    try container.encode(details.history.map(HistoryJSON.init), forKey: .history)
    let check = details.linkCheck.map { LinkCheckJSON($0, added: details.item.added) }
    try container.encodeIfPresent(check, forKey: .link_check)
  }
}

private struct LinkCheckJSON: Encodable {
  var verdict: String
  var checked: Timestamp
  var reason: String?
  var archive_url: String?

  init(_ check: LinkCheck, added: Timestamp) {
    verdict = check.verdict.rawValue
    checked = check.checked
    reason = check.reason
    archive_url = check.archiveURL(added: added)
  }
}

private struct ListJSON: Encodable {
  var title: String
  var section: [String]
}

private struct MentionJSON: Encodable {
  var source: String
  var source_kind: SourceKind
  var path: [String]
  var title: String?
  var url: String?
  var note: String?
  var found: Timestamp?

  init(_ mention: Mention) {
    source = mention.source
    source_kind = mention.sourceKind
    path = mention.path
    title = mention.title
    url = mention.url
    note = mention.note
    found = mention.found
  }
}

private struct HistoryJSON: Encodable {
  var at: Timestamp?
  var recorded: Timestamp?
  var command: String
  var deed: String
  var value: String?
  var undone: Bool

  init(_ entry: HistoryEntry) {
    at = entry.event.at
    recorded = entry.at
    command = entry.command
    deed = entry.event.deed.stored.name
    value = entry.event.deed.stored.value
    undone = entry.isUndone
  }
}
