internal import Bytes
internal import Foundation
public import LecternCatalogue
internal import LecternFormats
public import LecternModel

/// Brings files and streams into a catalogue: the one path that everything takes.
public struct Importer {
  private let catalogue: Catalogue
  private let options: ImportOptions
  private let now: Timestamp

  /// An importer for a catalogue.
  public init(_ catalogue: Catalogue, options: ImportOptions, now: Timestamp) {
    self.catalogue = catalogue
    self.options = options
    self.now = now
  }

  /// Imports files, folders and standard input (`-`) in one transaction.
  ///
  /// A file that can't be read is a failure of its own in the report and costs the others nothing. Throws
  /// `CatalogueError`; then nothing was changed. `rejected` hears of each refused row as it is met,
  /// `progress` of each source that is done.
  public func run(
    _ paths: [String], rejected: @escaping (RejectedRow) throws -> Void = { _ in },
    progress: (SourceReport) -> Void = { _ in }
  ) throws -> ImportReport {
    let forced = try forcedFormat()
    var report = ImportReport()
    let command = (["import"] + paths).joined(separator: " ")
    try catalogue.import(command: command, now: now, isDryRun: options.isDryRun) { session in
      let beside = FilesBeside()
      for found in InputFinder.find(paths) where !beside.hasTaken(found.path) {
        let source = try read(
          found, beside: beside, format: forced, into: session, rejected: rejected)
        report.sources.append(source)
        progress(source)
      }
    }
    return report
  }

  private static let partAlone =
    "belongs to an item of a metadata_*.json in the folder above, which was not read or does not name it; "
    + "import that folder"

  private func forcedFormat() throws -> (any ImportFormat)? {
    guard let name = options.format else { return nil }
    if let format = ImportFormats.named(name) { return format }
    let names = ImportFormats.all.map(\.name)
    throw ImportError(
      name: name,
      reason: "no format of this name\(suggestion(for: name, among: names)); one of "
        + names.joined(separator: ", "))
  }

  private func read(
    _ found: FoundInput, beside: FilesBeside, format: (any ImportFormat)?,
    into session: ImportSession, rejected: @escaping (RejectedRow) throws -> Void
  ) throws -> SourceReport {
    var report = SourceReport(name: found.path)
    do {
      if let failure = found.failure { throw ImportError(name: "", reason: failure) }
      if found.isPart, format == nil { throw ImportError(name: found.path, reason: Self.partAlone) }
      let input = found.path == "-" ? Input.standardInput() : try Input(path: found.path)
      input.baseURL = options.base
      if found.path != "-" { input.beside = { try beside.open($0, beside: found.path) } }
      let format = try format ?? ImportFormats.recognise(input)
      var work = SourceImport(
        report, format: format, session: session, options: options, rejected: rejected)
      defer { report = work.report }
      try session.source { _ in try work.read(input) }
    } catch let error where error is ImportError || error is InputError {
      report.failure = found.failure ?? "\(error)"
      report.counts = ImportCounts()
      (report.items, report.taken) = ([], [])
    }
    return report
  }
}
