internal import Foundation
public import LecternModel

/// Lectern's own JSON Lines: the complete backup, a record a line.
public enum BackupLine {
  /// One record as a line of JSON with sorted keys, without a line break.
  public static func text(of record: BackupRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }
}
