import Foundation
import LecternModel

/// The entries of an export that go into a feed: each item once, and none that is private, since a feed
/// is read by others.
struct PublishedEntries {
  private var seen: Set<Int64> = []
  /// How many private items were met.
  private(set) var leftOut = 0

  /// The next one; nil at the end.
  mutating func next(of export: Export) throws -> ExportEntry? {
    while let entry = try export.next() {
      guard seen.insert(entry.item.id).inserted else { continue }
      if !entry.item.isPrivate { return entry }
      leftOut += 1
    }
    return nil
  }
}

extension ExportEntry {
  /// `urn:uuid:…`: the same in every feed the item is in, whatever becomes of its title and link.
  var permanentID: String { "urn:uuid:" + item.uuid.uuidString.lowercased() }

  /// The summary as plain text; nil when there is none.
  var plainSummary: String? {
    let text = item.metadata.summary.map { PlainText.lines($0, .undeclared) } ?? ""
    return text.isEmpty ? nil : text
  }
}
