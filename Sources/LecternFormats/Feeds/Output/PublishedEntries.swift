import Foundation
import LecternModel

extension Export {
  /// Writes the entries that go into a feed, each item once, and none that is private, since a feed is read by
  /// others. How many private items there are.
  func published(
    _ write: @escaping @Sendable (ExportEntry, inout TextBuffer) -> Void,
    to body: (String) throws -> Void
  ) throws -> Int {
    var seen: Set<Int64> = []
    var leftOut = 0
    let add: @Sendable (inout [(id: Int64, text: String?)], ExportEntry) -> Void = { part, entry in
      var out = TextBuffer()
      if !entry.item.isPrivate { write(entry, &out) }
      part.append((entry.item.id, entry.item.isPrivate ? nil : out.text))
    }
    try parts([], add: add) { part in
      for (id, text) in part where seen.insert(id).inserted {
        if let text { try body(text) } else { leftOut += 1 }
      }
    }
    return leftOut
  }
}

extension ExportEntry {
  /// `urn:uuid:…`: the same in every feed the item is in, whatever becomes of its title and link.
  var permanentID: String { "urn:uuid:" + item.uuid.text }

  /// The summary as plain text; nil when there is none.
  var plainSummary: String? {
    let text = item.metadata.summary.map { PlainText.lines($0, .undeclared) } ?? ""
    return text.isEmpty ? nil : text
  }
}
