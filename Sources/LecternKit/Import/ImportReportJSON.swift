internal import Foundation
internal import LecternFormats
internal import LecternModel

extension ImportReport {
  /// The report as JSON: one object for one source, an array for several.
  ///
  /// `{"format","source","items":[…],"rejected":[{"line","reason","text"}],"summary":{"new",…}}`, and
  /// `error` where the source could not be read. Needs a report that kept its items.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let encoded = sources.map(SourceReportJSON.init)
    let data =
      encoded.count == 1 ? try encoder.encode(encoded[0]) : try encoder.encode(encoded)
    return String(decoding: data, as: UTF8.self)
  }
}

private struct SourceReportJSON: Encodable {
  var format: String?
  var source: String
  var title: String?
  var items: [ImportedItemJSON]
  var rejected: [Rejection]
  var problems: [Problem]
  var summary: [String: Int]
  var error: String?

  init(_ report: SourceReport) {
    format = report.format
    source = report.name
    title = report.title
    items = report.items.map(ImportedItemJSON.init)
    rejected = report.rejections
    problems = report.problems
    error = report.failure
    summary = [
      "new": report.counts.new, "merged": report.counts.merged,
      "unchanged": report.counts.unchanged, "rejected": report.counts.rejected,
    ]
  }
}

/// An imported item as other programs see it: the names of the design's contract, absent when absent.
private struct ImportedItemJSON: Encodable {
  var url: String?
  var feed_url: String?
  var title: String?
  var description: String?
  var kind: ItemKind?
  var state: ReadingState
  var state_date: Timestamp?
  var tags: [String]
  var folder: [String]
  var section: [String]
  var line: Int?
  var added: Timestamp?
  var modified: Timestamp?
  var `private`: Bool
  var authors: [String]?
  var editors: [String]?
  var year: Int?
  var published: PartialDate?
  var container: String?
  var publisher: String?
  var volume: String?
  var issue: String?
  var pages: String?
  var edition: String?
  var series: String?
  var language: String?
  var genre: Genre?
  var citation_key: String?
  var extra: [String: String]?
  var doi: String?
  var isbn: String?
  var arxiv_id: String?
  var identifiers: [Identifier]
  var progress: String?
  var rating: Double?
  var note: String?

  init(_ item: ImportedItem) {
    let facts = MentionFacts(item, sourceKind: .hand, sourceLocation: "")
    let found = facts.identifiers.filter { $0.scheme != .guid }
    func value(_ scheme: Identifier.Scheme) -> String? {
      (found + item.identifiers).first { $0.scheme == scheme }?.value
    }
    url = facts.url
    feed_url = item.feedURL
    title = facts.title
    description = facts.note ?? item.metadata.summary
    kind = item.metadata.kind
    state = item.state ?? (item.entryID == nil ? .queued : .inbox)
    state_date = item.stateDate
    tags = item.tags
    folder = item.place.folder
    section = item.place.section
    line = item.place.line
    added = item.added
    modified = item.modified
    `private` = item.isPrivate
    let metadata = item.metadata
    authors = metadata.authors?.map(\.name)
    editors = metadata.editors?.map(\.name)
    year = metadata.year
    published = metadata.published
    container = metadata.container
    publisher = metadata.publisher
    volume = metadata.volume
    issue = metadata.issue
    pages = metadata.pages
    edition = metadata.edition
    series = metadata.series
    language = metadata.language
    genre = metadata.genre
    citation_key = item.citationKey
    extra = metadata.extra
    doi = value(.doi)
    // A chapter's ISBN is its book's: it names where the chapter stands.
    isbn = value(.isbn) ?? metadata.extra?["isbn"]
    arxiv_id = value(.arxiv)
    identifiers = found
    progress = item.progress?.description
    rating = item.rating.map { Double($0) / 2 }
    note = metadata.extra?["note"] ?? item.note
  }
}
