internal import Foundation
internal import LecternFormats
internal import LecternKit

/// Writes refused rows down, a file for each source, in the form the source has.
final class RejectsFile {
  private let path: String
  private var writer: FileHandle?
  private var sheet: RejectSheet?
  private var source: String?
  /// Files written, with their sources and how many rows are in them.
  private var written: [(path: String, source: String, count: Int)] = []

  /// `path` is the file for the first source with refused rows; the next ones are numbered.
  init(_ path: String) { self.path = path }

  /// Adds a row. Throws when the file can't be written.
  func add(_ row: RejectedRow) throws {
    if source != row.source { try begin(row) }
    let isFirst = written.last?.count == 0
    guard let text = row.sheet.text(of: row.rejection, isFirst: isFirst) else { return }
    try writer?.write(contentsOf: Data(text.utf8))
    written[written.count - 1].count += 1
  }

  /// Ends the last file.
  func finish() throws {
    if let sheet { try writer?.write(contentsOf: Data(sheet.tail.utf8)) }
    try writer?.close()
    (writer, sheet, source) = (nil, nil, nil)
  }

  /// Tells where the rows are.
  func tell() {
    for file in written {
      let rows = file.count == 1 ? "1 row" : "\(file.count) rows"
      Terminal.say("\(file.path): \(rows) of \(file.source), to be repaired and imported again")
    }
  }

  private func begin(_ row: RejectedRow) throws {
    try finish()
    let path = written.isEmpty ? path : numbered(written.count + 1)
    let writer = try OutputFile.open(path)
    (self.writer, sheet, source) = (writer, row.sheet, row.source)
    written.append((path, row.source, 0))
    try writer.write(contentsOf: Data(row.sheet.head.utf8))
  }

  /// `refused-2.csv`
  private func numbered(_ number: Int) -> String {
    let name = path as NSString
    let ending = name.pathExtension.isEmpty ? "" : ".\(name.pathExtension)"
    return "\(name.deletingPathExtension)-\(number)\(ending)"
  }
}
