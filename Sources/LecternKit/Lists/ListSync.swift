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
    lines.mark(Self.marks(of: report))
    return Outcome(
      report: report, changes: lines.changes, unmarked: lines.unchanged, bytes: lines.result)
  }

  /// Of each line that is to say something else whether all that stands in it was read.
  private static func marks(of report: ImportReport) -> [Int: MarkedLines.Mark] {
    var rows: [Int: Row] = [:]
    for source in report.sources {
      // What stands in several lines is as the last of them left it.
      let states = Dictionary(source.taken.map { ($0.id, $0.state) }) { $1 }
      for (item, taken) in zip(source.items, source.taken) {
        guard let line = item.place.line else { continue }
        rows[line, default: Row()].add(item.state, isRead: states[taken.id] == .read)
      }
    }
    return rows.compactMapValues(\.mark)
  }

  /// What stands in a line, taken together.
  private struct Row {
    private var isRead = true
    private var saysRead = true
    private var saysQueued = false

    mutating func add(_ said: ReadingState?, isRead: Bool) {
      self.isRead = self.isRead && isRead
      saysRead = saysRead && said == .read
      saysQueued = saysQueued || said == .queued
    }

    /// Nil where the line says what is so.
    var mark: MarkedLines.Mark? {
      isRead == saysRead ? nil : .init(isRead: isRead, isThere: saysRead || saysQueued)
    }
  }
}
