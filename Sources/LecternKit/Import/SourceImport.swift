internal import Bytes
internal import Foundation
internal import LecternCatalogue
internal import LecternFormats
internal import LecternModel

/// Reads one input into the catalogue and writes the report.
struct SourceImport {
  let format: any ImportFormat
  let session: ImportSession
  let options: ImportOptions
  /// Names a file for good, wherever the command is given from.
  let path: String
  private(set) var report: SourceReport
  private var description = SourceDescription()
  private let rejected: (RejectedRow) throws -> Void
  /// Rows and faults kept for a report that people read.
  private static let kept = 5
  private var location: String?
  /// The source's name where it is settled already, as that of a subscription is.
  private let settled: String?
  /// The title, where that tells what sort of works are listed.
  private var about: String?

  init(
    _ report: SourceReport, format: any ImportFormat, session: ImportSession,
    options: ImportOptions, location settled: String? = nil,
    rejected: @escaping (RejectedRow) throws -> Void
  ) {
    self.report = report
    self.settled = settled
    self.rejected = rejected
    self.format = format
    self.session = session
    self.options = options
    path = report.name == "-" ? "-" : URL(fileURLWithPath: report.name).standardizedFileURL.path
    self.report.format = format.name
  }

  mutating func read(_ input: Input) throws {
    // The closure may not hold `self`, which is a value: a copy works and is taken back.
    var work = self
    defer { self = work }
    try format.read(input) { try work.take($0) }
    work.noteIfEmpty()
  }

  /// A file that ends before its first row looks like one that has none: neither is passed over in silence.
  private mutating func noteIfEmpty() {
    guard report.counts == ImportCounts(), report.problemCount == 0 else { return }
    note(Problem(code: "nothing-found", message: "it holds nothing to import"))
  }

  private mutating func take(_ imported: Imported) throws {
    switch imported {
    case .source(let description): try describe(description)
    case .item(let item): try take(item)
    case .rejected(let rejection): try reject(rejection)
    case .problem(let problem): note(problem)
    case .record(let record):
      if let outcome = try session.restore(record) { report.counts.count(outcome) }
    }
  }

  private mutating func describe(_ description: SourceDescription) throws {
    self.description = description
    report.title = CleanText.line(description.title)
    self.description.title = report.title
    report.isCutOff = description.isCutOff
    if var rhythm = description.rhythm {
      rhythm.dates = report.rhythm.dates
      report.rhythm = rhythm
    }
    about = report.title.flatMap {
      format.sourceKind == .list && KindRules.isTelling($0) ? $0 : nil
    }
    // The first item fixes where the source is; what is learned later is its title and site.
    if location != nil { try open() }
  }

  private mutating func reject(_ rejection: Rejection) throws {
    report.counts.rejected += 1
    let sheet = format.rejectSheet(header: description.rowHeader)
    try rejected(RejectedRow(source: report.name, sheet: sheet, rejection: rejection))
    guard options.keepsItems || report.rejections.count < Self.kept else { return }
    var rejection = rejection
    rejection.row = nil
    report.rejections.append(rejection)
  }

  private mutating func note(_ problem: Problem) {
    report.problemCount += 1
    if options.keepsItems || report.problems.count < Self.kept { report.problems.append(problem) }
  }

  private mutating func take(_ item: ImportedItem) throws {
    if let fault = ItemLimits.fault(of: item) {
      let text = item.url ?? item.metadata.title ?? ""
      return try reject(Rejection(line: item.place.line, reason: fault, text: text))
    }
    if location == nil {
      try open()
      try openList()
    }
    var item = options.applied(to: item)
    item.about = about
    if format.sourceKind == .list { item.splitTitle() }
    if item.place.position == 0 { item.place.position = report.itemCount }
    report.itemCount += 1
    if let date = item.added { report.rhythm.note(date) }
    let taken = try session.take(item)
    report.counts.count(taken.outcome)
    if let key = taken.citationKey, key != item.citationKey {
      note(otherKey(key, for: item))
      item.citationKey = key
    }
    guard options.keepsItems else { return }
    item.metadata.kind = taken.kind
    report.items.append(item)
    report.taken.append(taken)
  }

  /// Texts that cite the work must be told of its key.
  private func otherKey(_ key: String, for item: ImportedItem) -> Problem {
    let wish = (item.citationKey ?? "").prefix(60)
    return Problem(
      code: "citation-key", line: item.place.line,
      message: "the work is cited as '\(key)' in this catalogue, not as '\(wish)'")
  }

  private mutating func open() throws {
    let feed = description.feedURL.flatMap { URLKey.strict($0) }
    let place = settled ?? location ?? (format.sourceKind == .feed ? feed : nil) ?? path
    location = place
    try session.describe(
      description, kind: format.sourceKind, location: place,
      origin: place == path || settled != nil ? nil : path)
  }

  private func openList() throws {
    if let list = options.list {
      try session.openList(title: list, ofSource: false)
    } else if description.isOrdered {
      let name = (path as NSString).lastPathComponent
      let title = description.title ?? (name as NSString).deletingPathExtension
      try session.openList(title: title, ofSource: true)
    }
  }
}

extension ImportCounts {
  mutating func count(_ outcome: ImportSession.Outcome) {
    switch outcome {
    case .new: new += 1
    case .merged: merged += 1
    case .unchanged: unchanged += 1
    }
  }
}
