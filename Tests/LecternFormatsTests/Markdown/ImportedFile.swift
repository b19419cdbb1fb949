import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

/// All that a format hands out of an input.
struct ImportedFile {
  var items: [ImportedItem] = []
  var rejections: [Rejection] = []
  var problems: [Problem] = []
  var sources: [SourceDescription] = []

  init(_ format: any ImportFormat, _ text: String, base: String? = nil) throws {
    try self.init(format, bytes: Array(text.utf8), base: base)
  }

  init(_ format: any ImportFormat, bytes: [UInt8], base: String? = nil) throws {
    let input = Input(name: "test", bytes: bytes)
    input.baseURL = base
    try self.init(format, input)
  }

  init(_ format: any ImportFormat, _ input: Input) throws {
    try format.read(input) { imported in
      switch imported {
      case .source(let source): sources.append(source)
      case .item(let item): items.append(item)
      case .rejected(let rejection): rejections.append(rejection)
      case .problem(let problem): problems.append(problem)
      case .record: Issue.record("a record from a format without records")
      }
    }
  }

  /// One line an item, of what it has: `Title | https://a.b | remark=…`.
  var lines: [String] { items.map(Self.line) }

  static func line(_ item: ImportedItem) -> String {
    let data = item.metadata
    let place = item.place
    let facts: [(String, String?)] = [
      ("other", list(item.otherLinks)), ("feed", item.feedURL), ("remark", item.remark),
      ("note", item.note), ("state", item.state?.rawValue), ("on", item.stateDate?.day),
      ("progress", item.progress?.description), ("rating", item.rating.map { String($0) }),
      ("ids", list(item.identifiers.map(\.description))), ("kind", data.kind?.rawValue),
      ("about", data.summary), ("from", data.publisher), ("pages", data.pageCount.map { "\($0)" }),
      ("in", data.container),
      ("by", list(data.authors?.map(\.sortName) ?? [], "; ")), ("out", data.published?.text),
      ("effort", data.effortMinutes.map { String($0) }),
      ("seconds", data.durationSeconds.map { String($0) }), ("tags", list(item.tags)),
      ("folder", list(place.folder, "/")), ("section", list(place.section, "/")),
      ("after", list(place.prerequisites, "; ")), ("added", item.added?.text),
      ("modified", item.modified?.text), ("private", item.isPrivate ? "yes" : nil),
      ("optional", place.isOptional ? "yes" : nil),
    ]
    let named = facts.compactMap { name, value in value.map { "\(name)=\($0)" } }
    return ([data.title ?? "?", item.url ?? "-"] + named).joined(separator: " | ")
  }

  /// The item that an entry becomes in a format that carries everything.
  static func whole(_ entry: ExportEntry) -> ImportedItem {
    let item = entry.item
    var whole = ImportedItem(url: item.url)
    whole.metadata = item.metadata
    whole.metadata.kind = item.kind
    whole.remark = entry.remark
    whole.place.section = entry.section
    whole.place.isOptional = entry.isOptional
    whole.state = item.state
    whole.stateDate = item.stateDate
    whole.progress = item.progress
    whole.rating = item.rating
    whole.tags = item.tags
    whole.added = item.added
    whole.isPrivate = item.isPrivate
    whole.note = item.notes.isEmpty ? nil : item.notes.joined(separator: "\n\n")
    return whole
  }

  private static func list(_ parts: [String], _ separator: String = ",") -> String? {
    parts.isEmpty ? nil : parts.joined(separator: separator)
  }
}

/// Files of other people, beside the project.
enum Corpora {
  /// A file's path; nil, with a word about it, when the corpora are not there.
  static func path(_ name: String) -> String? {
    let environment = ProcessInfo.processInfo.environment["LECTERN_CORPORA"]
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let folder = environment ?? "\(root.dropFirst())/../shared/corpora"
    let path = "\(folder)/\(name)"
    if FileManager.default.fileExists(atPath: path) { return path }
    print("skipped: \(name) is not beside the project")
    return nil
  }
}
