internal import Bytes
internal import Foundation
public import LecternCatalogue
public import LecternFormats
public import LecternModel

/// Brings an edited Markdown list in again, and writes back into it what was read.
public struct ListSync {
  /// What came of it.
  public struct Outcome: Sendable {
    /// What the import did.
    public var report: ImportReport
    /// Lines whose marks are others now.
    public var changes: [MarkedLines.Line]
    /// Lines that say something else than the catalogue does, and have no place where a mark could say it.
    public var unmarked: [MarkedLines.Line]
    /// The whole file with those marks.
    public var bytes: [UInt8]
  }

  private let catalogue: Catalogue
  private let now: Timestamp

  /// A sync with a catalogue.
  public init(_ catalogue: Catalogue, now: Timestamp) {
    self.catalogue = catalogue
    self.now = now
  }

  /// Imports the file, and says what it is to look like. Throws `InputError` for what can't be read, and
  /// `ImportError` for what is no Markdown in UTF-8 or ASCII: marks can't be set in it.
  public func run(_ path: String, isDryRun: Bool) throws -> Outcome {
    let bytes: [UInt8]
    // An input says better than Foundation why a file can't be opened.
    _ = try Input(path: path)
    do {
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw ImportError(name: path, reason: "can't be read: \(error.localizedDescription)")
    }
    guard !bytes.contains(0), !bytes.starts(with: [0x1F, 0x8B]) else {
      throw ImportError(
        name: path, reason: "is compressed or in UTF-16; marks can be set in plain text only")
    }
    var options = ImportOptions()
    options.format = "markdown"
    options.keepsItems = true
    options.isDryRun = isDryRun
    let report = try Importer(catalogue, options: options, now: now).run([path])
    var lines = MarkedLines(bytes)
    let marks = try marks(of: report)
    lines.mark(marks.mapValues(\.isRead))
    let unmarked = lines.unchanged.filter {
      marks[$0.line].map { $0.isRead != $0.saysRead } ?? false
    }
    return Outcome(
      report: report, changes: lines.changes, unmarked: unmarked, bytes: lines.result)
  }

  /// Of each line whether all that stands in it was read, and whether the line says so.
  private func marks(of report: ImportReport) throws -> [Int: (isRead: Bool, saysRead: Bool)] {
    var marks: [Int: (isRead: Bool, saysRead: Bool)] = [:]
    for source in report.sources {
      for (item, id) in zip(source.items, source.itemIds) {
        guard let line = item.place.line else { continue }
        // Of a dry run new items are gone again; the file's own word on them is true.
        let state = try catalogue.item(id)?.state ?? item.state
        let before = marks[line] ?? (true, true)
        marks[line] = (before.isRead && state == .read, before.saysRead && item.state == .read)
      }
    }
    return marks
  }
}
