internal import Bytes
internal import Foundation
internal import LecternModel

/// Reads the complete backup back, line by line.
struct BackupImport: ImportFormat {
  let name = "lectern"
  let title = "Lectern backup (JSON Lines)"
  let sourceKind = SourceKind.hand
  let carries = Set(FieldName.allCases)

  func confidence(in head: InputHead) -> Confidence {
    head.text.hasPrefix("{\"lectern\":{\"version\"") ? .certain : .no
  }

  func rejectSheet(header: String?) -> RejectSheet { .jsonLines }

  func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    var lines = LineReader(input)
    let decoder = JSONDecoder()
    while let (number, line) = try lines.next() {
      guard !line.isEmpty else { continue }
      let record: BackupRecord
      do {
        record = try decoder.decode(BackupRecord.self, from: Data(line))
      } catch {
        try sink(
          .rejected(
            Rejection(
              line: number, reason: "not a whole record of a backup; the file is cut or was edited",
              text: String(decoding: line, as: UTF8.self),
              row: String(decoding: line, as: UTF8.self))))
        continue
      }
      try sink(.record(record))
    }
  }
}
