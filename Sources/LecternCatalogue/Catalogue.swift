internal import Foundation
internal import GRDB

/// A catalogue: one SQLite file with everything the reader has.
///
/// Each method is one transaction. Two processes may use a catalogue at once; one waits for the other.
public final class Catalogue: Sendable {
  let database: DatabaseQueue

  /// How long one process waits for another's transaction.
  private static let patience: TimeInterval = 60

  /// Opens the catalogue of a path, or makes a new one there if there is none. Throws `CatalogueError`.
  public init(path: String) throws {
    do {
      let folder = (path as NSString).deletingLastPathComponent
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      database = try DatabaseQueue(path: path, configuration: Self.configuration)
      try Self.prepare(database, path: path)
    } catch {
      throw CatalogueError.wrap(error, path: path)
    }
  }

  /// Opens the catalogue of a path that must be there already; `origin` says what named it. Throws `CatalogueError`.
  public convenience init(existing path: String, origin: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CatalogueError.missing(path: path, origin: origin)
    }
    try self.init(path: path)
  }

  /// A catalogue in memory, gone when it is closed.
  public init() throws {
    database = try DatabaseQueue(configuration: Self.configuration)
    try Self.prepare(database, path: ":memory:")
  }

  /// Where the catalogue is.
  public var path: String { database.path }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      // A full disk and a crash are survived with NORMAL too (WAL); only the last moments before a
      // power failure may be missing, never a part of a transaction.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA cache_size = -65536")
      TextFunctions.add(to: db)
    }
    return configuration
  }

  private static func prepare(_ database: DatabaseQueue, path: String) throws {
    let isReady = try database.read { db in
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      if application != Schema.applicationID {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard tables == 0 else { throw CatalogueError.notACatalogue(path: path) }
        return false
      }
      if try Schema.migrator.hasBeenSuperseded(db) { throw CatalogueError.newer(path: path) }
      return try Schema.migrator.hasCompletedMigrations(db)
    }
    guard !isReady else { return }
    try database.writeWithoutTransaction { db in
      // Set here and not for every connection: a file that is not ours must stay as it is.
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try Schema.migrator.migrate(database)
  }

  /// Runs a use case that only reads.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read(body)
    } catch {
      throw CatalogueError.wrap(error, path: path)
    }
  }

  /// Runs a use case in one transaction, which an error undoes.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.write(body)
    } catch {
      throw CatalogueError.wrap(error, path: path)
    }
  }
}
