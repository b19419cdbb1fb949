internal import GRDB
public import LecternModel

extension Catalogue {
  /// For each name of items that a query has (`Filter.names`) the name under which they are found now; nil for one
  /// that no item has.
  public func presentNames(_ names: [Term]) throws -> [Term?] {
    try read { db in try names.map { try Self.present($0, in: db) } }
  }

  private static func present(_ name: Term, in db: Database) throws -> Term? {
    switch name {
    case .ids(let ids):
      let first = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM item WHERE id BETWEEN ? AND ? LIMIT 1"),
        arguments: [ids.lowerBound, ids.upperBound])
      guard first == nil, ids.count == 1 else { return first.map { _ in name } }
      // The id of an item that has become part of another.
      let into = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT intoId FROM absorbed WHERE itemId = ?"),
        arguments: [ids.lowerBound])
      return into.map { .ids($0...$0) }
    case .identifier(let identifier):
      let holder = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT itemId FROM identifier WHERE scheme = ? AND value = ?"),
        arguments: [identifier.scheme.rawValue, identifier.value])
      return holder.map { _ in name }
    default: return name
    }
  }
}
