internal import Foundation
internal import GRDB

/// Why the catalogue could not be used, with the remedy.
public enum CatalogueError: Error, CustomStringConvertible {
  /// A file that is no SQLite database, or another program's.
  case notACatalogue(path: String)
  /// Nothing is there. `origin` is what named the path.
  case missing(path: String, origin: String)
  /// Made by a later version.
  case newer(path: String)
  /// Damaged inside.
  case damaged(path: String, reason: String)
  /// Can't be opened or made.
  case unreachable(path: String, reason: String)
  /// Can be read but not written.
  case readOnly(path: String)
  /// No room left.
  case full(path: String)
  /// Another process kept it busy for too long.
  case busy(path: String)
  /// Anything else that the database or the system says.
  case other(path: String, reason: String)
  /// Nothing by that name.
  case unknown(String)

  /// File, reason and remedy.
  public var description: String {
    switch self {
    case .notACatalogue(let path):
      "\(path): not a Lectern catalogue; name another file with --catalogue"
    case .missing(let path, let origin):
      "\(path): there is no catalogue here (\(origin)); correct the path, or begin one there with "
        + "'lectern import FILE' or 'lectern add LINK'"
    case .newer(let path):
      "\(path): made by a newer version of Lectern; install that version to use it"
    case .damaged(let path, let reason):
      "\(path): the catalogue is damaged (\(reason)); restore your last backup, or save what can "
        + "be read with: sqlite3 '\(path)' .recover"
    case .unreachable(let path, let reason):
      "\(path): the catalogue can't be opened: \(reason); check the folder, or name another file "
        + "with --catalogue"
    case .readOnly(let path):
      "\(path): the catalogue can't be written; check the permissions of the file and its folder"
    case .full(let path):
      "\(path): the disk is full; nothing was changed; make room and try again"
    case .busy(let path):
      "\(path): another process has kept the catalogue busy for a minute; try again when it is done"
    case .other(let path, let reason):
      "\(path): \(reason)"
    case .unknown(let what): what
    }
  }

  /// Puts what GRDB or the system says into the reader's terms. An error that is no database's is kept.
  static func wrap(_ error: any Error, path: String) -> any Error {
    if let error = error as? CocoaError {
      return CatalogueError.unreachable(path: path, reason: error.localizedDescription)
    }
    if error is RowDecodingError {
      return CatalogueError.damaged(path: path, reason: "a row holds what can't be read")
    }
    guard let error = error as? DatabaseError else { return error }
    return CatalogueError(error, path: path)
  }

  private init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notACatalogue(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unreachable(path: path, reason: reason)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    default: self = .other(path: path, reason: reason)
    }
  }
}
