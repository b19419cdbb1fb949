internal import Foundation
import LecternModel

/// A column of the CSV export.
struct CSVColumn: Sendable {
  /// Its name in the header row.
  let name: String
  /// The cell of an entry; nil leaves it empty.
  let value: @Sendable (ExportEntry) -> String?

  /// All columns in their order. Programs read them by name; new ones come last.
  static let all: [CSVColumn] = [
    CSVColumn("id") { String($0.item.id) },
    CSVColumn("kind") { $0.item.kind.rawValue },
    CSVColumn("title") { $0.item.metadata.title },
    CSVColumn("authors") { joined($0.item.metadata.authors?.map(\.name)) },
    CSVColumn("year") { $0.item.metadata.year.map { String($0) } },
    CSVColumn("url") { $0.item.url },
    CSVColumn("state") { $0.item.state.rawValue },
    CSVColumn("state_date") { $0.item.stateDate?.text },
    // Stars, as every other program counts.
    CSVColumn("rating") { $0.item.rating.map { JSONValue.decimal(Double($0) / 2).text } },
    CSVColumn("progress") { $0.item.progress?.description },
    CSVColumn("minutes") { $0.item.minutes > 0 ? String($0.item.minutes) : nil },
    CSVColumn("tags") { joined($0.item.tags) },
    CSVColumn("section") { joined($0.section, by: " / ") },
    CSVColumn("remark") { $0.remark },
    CSVColumn("optional") { $0.isOptional ? "true" : nil },
    CSVColumn("notes") { joined($0.item.notes, by: "\n\n") },
    CSVColumn("added") { $0.item.added.text },
    CSVColumn("mentions") { String($0.item.mentionCount) },
    CSVColumn("doi") { $0.item.identifier(.doi) },
    CSVColumn("arxiv") { $0.item.identifier(.arxiv) },
    CSVColumn("isbn") { $0.item.identifier(.isbn) },
    CSVColumn("published") { $0.item.metadata.published?.text },
    CSVColumn("container") { $0.item.metadata.container },
    CSVColumn("volume") { $0.item.metadata.volume },
    CSVColumn("issue") { $0.item.metadata.issue },
    CSVColumn("pages") { $0.item.metadata.pages },
    CSVColumn("publisher") { $0.item.metadata.publisher },
    CSVColumn("language") { $0.item.metadata.language },
    CSVColumn("duration_seconds") { $0.item.metadata.durationSeconds.map { String($0) } },
    CSVColumn("page_count") { $0.item.metadata.pageCount.map { String($0) } },
    CSVColumn("links") { joined($0.item.otherLinks, by: " ") },
    CSVColumn("feed_url") { $0.item.feedURL },
    CSVColumn("citation_key") { $0.item.citationKey },
    CSVColumn("private") { $0.item.isPrivate ? "true" : nil },
    CSVColumn("uuid") { $0.item.uuid.text },
  ]

  private init(_ name: String, value: @escaping @Sendable (ExportEntry) -> String?) {
    self.name = name
    self.value = value
  }

  private static func joined(_ texts: [String]?, by separator: String = "; ") -> String? {
    guard let texts, !texts.isEmpty else { return nil }
    return texts.joined(separator: separator)
  }
}
