import Foundation
import LecternModel

@testable import LecternCatalogue

/// A fixed moment: no test depends on the clock.
let now = Timestamp(year: 2026, month: 11, day: 21, offsetMinutes: 60)

/// A catalogue in memory with what tests do again and again.
struct Shelf {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue() }

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// Imports items as one source, and says what became of each.
  @discardableResult
  func add(
    _ items: [ImportedItem], to location: String = "/lists/a.md", kind: SourceKind = .list,
    list: String? = nil
  ) throws -> [ImportSession.Outcome] {
    var outcomes: [ImportSession.Outcome] = []
    try catalogue.import(command: "import \(location)", now: now) { session in
      try session.source { session in
        try session.describe(SourceDescription(title: location), kind: kind, location: location)
        if let list { try session.openList(title: list, ofSource: true) }
        for (position, item) in items.enumerated() {
          var item = item
          item.place.position = position
          outcomes.append(try session.take(item).outcome)
        }
      }
    }
    return outcomes
  }

  func find(_ query: String) throws -> [String] {
    try catalogue.items(QueryParser.parse(query, today: now), fallback: [Sort(.id)]).map(\.title)
  }

  func mark(_ state: ReadingState, _ query: String) throws {
    let ids = try catalogue.ids(QueryParser.parse(query, today: now))
    try catalogue.record(command: "mark", now: now, items: ids) { _ in
      [JournalEvent(.state(state), at: now)]
    }
  }

  func backup() throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var lines: [String] = []
    try catalogue.backup { lines.append(String(decoding: try encoder.encode($0), as: UTF8.self)) }
    return lines
  }
}

func item(_ title: String?, _ url: String?, _ change: (inout ImportedItem) -> Void = { _ in })
  -> ImportedItem
{
  var item = ImportedItem(title: title, url: url)
  change(&item)
  return item
}
