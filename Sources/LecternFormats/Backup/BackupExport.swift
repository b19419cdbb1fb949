internal import Foundation
public import LecternModel
internal import Parallel

/// Lectern's own JSON Lines: the complete backup, a record a line.
public enum BackupLine {
  /// Writes records, each as a line, in the order in which `records` hands them out.
  public static func write(
    _ records: (_ body: (BackupRecord) throws -> Void) throws -> Void,
    to sink: (String) throws -> Void
  ) throws {
    try withoutActuallyEscaping(sink) { sink in
      var conveyor = Conveyor { (records: ArraySlice<BackupRecord>) in
        var out = TextBuffer()
        for record in records {
          try append(record, to: &out)
          out.add("\n")
        }
        return out.text
      } to: {
        try sink($0)
      }
      try records { try conveyor.take($0) }
      try conveyor.finish()
    }
  }

  /// One record as a line of JSON with sorted keys, without a line break.
  public static func text(of record: BackupRecord) throws -> String {
    var out = TextBuffer()
    try append(record, to: &out)
    return out.take()
  }

  private static func append(_ record: BackupRecord, to out: inout TextBuffer) throws {
    if case .item(let item) = record {
      try BackupItemLine.append(item, to: &out)
    } else {
      out.add(try json(record))
    }
  }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
