import Fuzzing
import LecternCatalogue
import LecternModel

/// A catalogue with something in it; asking does not change it.
let catalogue = try Catalogue()
try catalogue.import(command: "fuzz", now: Timestamp(seconds: 0)) { session in
  try session.source { session in
    try session.describe(SourceDescription(title: "Seeds"), kind: .list, location: "/seeds")
    for title in ["Attention is all you need", "機械学習", "Café 100%"] {
      var item = ImportedItem(title: title, url: "https://example.org/\(title.count)")
      item.tags = ["seed"]
      _ = try session.take(item)
    }
  }
}
let views = Views([
  SavedQuery(name: "v", query: "kind:paper or attention"), SavedQuery(name: "w", query: "-@v @w"),
])

runFuzzer { bytes in
  let text = String(decoding: bytes, as: UTF8.self)
  let query: Query
  do throws(QueryError) {
    query = try QueryParser.parse(text, today: Timestamp(seconds: 1_800_000_000), views: views)
  } catch {
    precondition(!error.reason.isEmpty && error.column >= 0, "an error without a word or a place")
    precondition(error.column + error.length <= max(2, text.count), "an error beside the query")
    return
  }
  do {
    let items = try catalogue.items(query, limit: 5)
    let count = try catalogue.count(query)
    precondition(count == items.count, "counted otherwise than found")
    _ = try catalogue.hits(query, in: items.map(\.id))
  } catch {
    fatalError("not a matter for the database: \(error)")
  }
}
