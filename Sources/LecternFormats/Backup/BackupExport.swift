internal import Foundation
public import LecternModel

/// Lectern's own JSON Lines: the complete backup, a record a line.
public enum BackupLine {
  /// One record as a line of JSON with sorted keys, without a line break.
  public static func text(of record: BackupRecord) throws -> String {
    if case .item(let item) = record { return try BackupItemLine.text(of: item) }
    return try json(record)
  }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
