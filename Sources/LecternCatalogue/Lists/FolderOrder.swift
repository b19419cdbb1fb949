internal import Foundation
internal import GRDB

/// The order in which folders, and what is in them, stood in the files they came from: a folder stands where the
/// first of all that is below it stands, and what a later file adds to it comes at its end.
struct FolderOrder {
  /// The function that a statement sorts by, with a path and the number of a mention there.
  static let function = "folderPlace"

  /// The place of each folder among all others: for each level the number of the first mention in it.
  private var places: [String: Data] = [:]

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT path, min(id) FROM mention WHERE path IS NOT NULL GROUP BY path")
    var firsts: [String: Int64] = [:]
    while let row = try rows.next() {
      for folder in Self.outermostFirst(row[0]) {
        firsts[folder] = min(firsts[folder] ?? .max, row[1])
      }
    }
    for path in firsts.keys {
      places[path] = Self.outermostFirst(path).reduce(into: Data()) { place, folder in
        place += Self.bytes(firsts[folder] ?? .max)
      }
    }
  }

  /// Lets statements of a connection call the function.
  func add(to db: Database) {
    let places = places
    db.add(
      function: DatabaseFunction(Self.function, argumentCount: 2, pure: true) { values in
        let folder = String.fromDatabaseValue(values[0]).flatMap { places[$0] } ?? Data()
        return folder + Self.bytes(Int64.fromDatabaseValue(values[1]) ?? .max)
      })
  }

  /// A folder and all around it, as they are kept in a column.
  private static func outermostFirst(_ path: String) -> [String] {
    let names = Columns.list(path)
    return names.indices.compactMap { Columns.text(of: Array(names[...$0])) }
  }

  /// Compared byte by byte, in the order of the numbers.
  private static func bytes(_ number: Int64) -> Data {
    Data((0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
  }
}
