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
    public var changes: [MarkedLines.Change]
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
    lines.mark(try marks(of: report))
    return Outcome(report: report, changes: lines.changes, bytes: lines.result)
  }

  /// For each line whether all that stands in it was read.
  private func marks(of report: ImportReport) throws -> [Int: Bool] {
    var marks: [Int: Bool] = [:]
    for source in report.sources {
      for (item, id) in zip(source.items, source.itemIds) {
        guard let line = item.place.line else { continue }
        // Of a dry run new items are gone again; the file's own word on them is true.
        let state = try catalogue.item(id)?.state ?? item.state
        marks[line] = (marks[line] ?? true) && state == .read
      }
    }
    return marks
  }
}
