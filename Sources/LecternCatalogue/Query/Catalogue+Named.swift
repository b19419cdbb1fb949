internal import GRDB
public import LecternModel

extension Catalogue {
  /// Which of the names of items that a query has (`Filter.names`) no item has. The id of an item that has become
  /// part of another names that.
  public func missing(_ names: [Term]) throws -> [Term] {
    try read { db in
      try names.filter { name in
        let named = ConditionSQL(checking: name)
        let sql = "SELECT EXISTS (SELECT 1 FROM item WHERE \(named.sql))"
        return try Bool.fetchOne(db, sql: sql, arguments: StatementArguments(named.arguments))
          != true
      }
    }
  }
}
