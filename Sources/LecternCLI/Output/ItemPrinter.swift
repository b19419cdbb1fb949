internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel

/// Prints the items that a query finds, one at a time.
struct ItemPrinter {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  func print(_ query: Query, format: ItemFormat, limit: Int?) throws {
    switch format {
    case .table: try printTable(query, limit: limit)
    case .ids: try each(query, limit) { Output.write("\($0.id)\n") }
    case .jsonl: try each(query, limit) { Output.write(ItemJSON.line($0)) }
    case .json: try export(query, limit, JSONExport())
    case .csv: try export(query, limit, CSVExport())
    }
  }

  private func each(_ query: Query, _ limit: Int?, _ body: (Item) throws -> Void) throws {
    try catalogue.each(query, fallback: query.defaultSorts, limit: limit, body)
  }

  private func export(_ query: Query, _ limit: Int?, _ format: any ExportFormat) throws {
    let items = try catalogue.items(query, fallback: query.defaultSorts, limit: limit)
    try format.write(Export(title: "Reading list", entries: items.map { ExportEntry($0) })) {
      Output.write($0)
    }
  }

  private func printTable(_ query: Query, limit: Int?) throws {
    var page: [Item] = []
    var table: ItemTable?
    func flush() {
      guard let largest = page.map(\.id).max() else { return }
      if table == nil {
        let new = ItemTable(largestID: largest)
        Output.write(new.header + "\n")
        table = new
      }
      for item in page { Output.write((table?.row(item) ?? "") + "\n") }
      page = []
    }
    var count = 0
    try each(query, limit) { item in
      page.append(item)
      count += 1
      if page.count == 1000 { flush() }
    }
    flush()
    if count == 0 { Terminal.say("Nothing found. 'lectern help query' tells how to ask.") }
    if count == limit {
      let all = try catalogue.count(query)
      if all > count { Terminal.say("\(count) of \(all) shown; --limit 0 shows all") }
    }
  }
}

extension Query {
  /// A list that is asked for has its own order; anything else comes newest first.
  var defaultSorts: [Sort] { [Sort(.id, descending: !filter.namesList)] }
}

extension Filter {
  fileprivate var namesList: Bool {
    switch self {
    case .and(let parts): parts.contains(where: \.namesList)
    case .term(.list): true
    default: false
    }
  }
}
