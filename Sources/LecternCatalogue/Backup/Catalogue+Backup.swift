internal import Foundation
internal import GRDB
public import LecternModel

extension Catalogue {
  /// Hands out all facts about the items that a query finds, in an order that depends on nothing but them.
  public func backup(
    _ query: Query = .everything, _ body: (BackupRecord) throws -> Void
  ) throws {
    try read { db in
      let reader = BackupReader(db, condition: ConditionSQL(query.filter))
      try body(.header(BackupHeader()))
      try reader.sources { try body(.source($0)) }
      try reader.changes { try body(.change($0)) }
      try reader.items { try body(.item($0)) }
      try reader.lists { try body(.list($0)) }
      try reader.feeds { try body(.feed($0)) }
      try reader.views { try body(.view($0)) }
    }
  }
}
