import LecternModel

@testable import LecternFormats

/// A field as text, of what went out and of what came in.
enum FieldProbe {
  static func value(_ field: FieldName, of entry: ExportEntry) -> String {
    let item = entry.item
    return switch field {
    case .url: item.url ?? ""
    case .links: item.otherLinks.joined(separator: "\n")
    case .kind: item.kind.rawValue
    case .identifiers: item.identifiers.map(\.description).sorted().joined(separator: "\n")
    case .feed: item.feedURL ?? ""
    case .section: entry.section.joined(separator: "\n")
    case .remark: entry.remark ?? ""
    case .optional: "\(entry.isOptional)"
    case .state: item.state.rawValue
    case .stateDate: item.stateDate?.day ?? ""
    case .progress: item.progress?.description ?? ""
    case .rating: item.rating.map { "\($0)" } ?? ""
    case .tags: item.tags.joined(separator: "\n")
    case .notes: item.notes.joined(separator: "\n\n")
    case .added: item.added.text
    case .isPrivate: "\(item.isPrivate)"
    case .citationKey: item.citationKey ?? ""
    default: value(field, of: item.metadata)
    }
  }

  /// `entry` stands in for a kind that the kind rules will find.
  static func value(_ field: FieldName, of item: ImportedItem, instead entry: ExportEntry) -> String
  {
    switch field {
    case .url: item.url ?? ""
    case .links: item.otherLinks.joined(separator: "\n")
    case .kind: (item.metadata.kind ?? entry.item.kind).rawValue
    case .identifiers: item.identifiers.map(\.description).sorted().joined(separator: "\n")
    case .feed: item.feedURL ?? ""
    case .section: (item.place.section + item.place.folder).joined(separator: "\n")
    case .remark: item.remark ?? ""
    case .optional: "\(item.place.isOptional)"
    case .state: item.state?.rawValue ?? ""
    case .stateDate: item.stateDate?.day ?? ""
    case .progress: item.progress?.description ?? ""
    case .rating: item.rating.map { "\($0)" } ?? ""
    case .tags: item.tags.joined(separator: "\n")
    case .notes: item.note ?? ""
    case .added: item.added?.text ?? ""
    case .isPrivate: "\(item.isPrivate)"
    case .citationKey: item.citationKey ?? ""
    default: value(field, of: item.metadata)
    }
  }

  private static func value(_ field: FieldName, of data: Metadata) -> String {
    switch field {
    case .title: data.title ?? ""
    case .authors: (data.authors ?? []).map(\.sortName).joined(separator: "\n")
    case .published: data.published?.text ?? ""
    case .summary: data.summary ?? ""
    case .language: data.language ?? ""
    case .container: data.container ?? ""
    case .volume: data.volume ?? ""
    case .issue: data.issue ?? ""
    case .pages: data.pages ?? ""
    case .publisher: data.publisher ?? ""
    case .duration: data.durationSeconds.map { "\($0)" } ?? ""
    case .effort: data.estimatedMinutes.map { "\($0)" } ?? ""
    case .pageCount: data.pageCount.map { "\($0)" } ?? ""
    default: "no such field"
    }
  }
}
