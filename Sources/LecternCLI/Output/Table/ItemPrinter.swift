internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel
internal import Parallel

/// Prints the items that a query finds, one at a time.
struct ItemPrinter {
  private let catalogue: Catalogue
  private let query: Query
  private let limit: Int?
  /// Columns asked for; nil for the usual.
  private let columns: [ItemColumn]?

  init(_ catalogue: Catalogue, _ query: Query, limit: Int?, columns: [ItemColumn]?) {
    self.catalogue = catalogue
    self.query = query
    self.limit = limit
    self.columns = columns
  }

  func print(as format: ItemFormat, template: (any ExportFormat)?) throws {
    switch format {
    case .table: try table()
    case .ids:
      for id in try catalogue.ids(query, fallback: query.defaultSorts, limit: limit) {
        Output.line(String(id))
      }
    case .jsonl: try write(reading: .all) { ItemJSON.line($0) }
    case .json: try export(JSONExport())
    case .csv: try export(CSVExport())
    case .markdown: try export(MarkdownExport())
    case .template: if let template { try export(template) }
    case .tsv: try tabs()
    }
  }

  private func export(_ format: any ExportFormat) throws {
    try stored(reading: .all) { next in
      let export = Export(title: "Reading list") {
        try next().map { item in { @Sendable in ExportEntry(try item.item()) } }
      }
      try format.write(export) { Output.write($0) }
    }
  }

  /// Tabs between the cells, a line an item: no cell has a tab or a line break.
  private func tabs() throws {
    let columns = columns ?? ItemColumn.plain
    Output.line(columns.map(\.rawValue).joined(separator: "\t"))
    try write(reading: ItemColumn.fields(of: columns)) { item in
      columns.map { CleanText.line($0.plain(item)) ?? "" }.joined(separator: "\t") + "\n"
    }
  }

  private func write(
    reading fields: ItemFields, _ line: @escaping @Sendable (Item) -> String
  ) throws {
    try stored(reading: fields) { next in
      var lines = Lines { $1.append(contentsOf: line($0).utf8) }
      while let item = try next() { try lines.take(item) }
      try lines.finish()
    }
  }

  private func stored(
    reading fields: ItemFields,
    _ body: (_ next: @escaping () throws -> StoredItem?) throws -> Void
  ) throws {
    try page(reading: fields) { next, _ in try body(next) }
  }

  /// Hands out the items, and tells how many there are when so many are shown: counted only where the limit cut.
  private func page<Value>(
    reading fields: ItemFields,
    _ body: (
      _ next: @escaping () throws -> StoredItem?, _ total: @escaping (_ shown: Int) throws -> Int
    ) throws -> Value
  ) throws -> Value {
    try catalogue.page(query, fallback: query.defaultSorts, limit: limit, reading: fields) {
      next, count in
      try body(next) { $0 == limit ? try count(Self.countLimit + 1) : $0 }
    }
  }

  // MARK: A table for people

  private func table() throws {
    let shown = columns ?? ItemColumn.standard
    let (count, all) = try page(reading: ItemColumn.fields(of: shown)) { next, total in
      // The columns are laid out for what comes first.
      var first: [StoredItem] = []
      while first.count < 256, let item = try next() { first.append(item) }
      guard !first.isEmpty else { return (0, 0) }
      let table = ItemTable(
        shown, areChosen: columns != nil, for: try first.map { try $0.item() })
      Output.line(table.header)
      var lines = Lines { item, bytes in
        table.add(item, to: &bytes)
        bytes.append(0x0A)
      }
      for item in first { try lines.take(item) }
      var count = first.count
      while let item = try next() {
        try lines.take(item)
        count += 1
      }
      try lines.finish()
      return (count, try total(count))
    }
    tellRest(count, of: all)
  }

  /// As the table, with what the words fit marked, and under an item the place where they were found.
  func printHits() throws {
    let shown = columns ?? ItemColumn.standard
    let (items, all) = try page(reading: .all) { next, total in
      var items: [Item] = []
      while let item = try next() { items.append(try item.item()) }
      return (items, try total(items.count))
    }
    try printHits(in: items, as: shown)
    tellRest(items.count, of: all)
  }

  private func printHits(in items: [Item], as shown: [ItemColumn]) throws {
    guard !items.isEmpty else { return }
    let hits = try catalogue.hits(query, in: items.map(\.id))
    let table = ItemTable(shown, areChosen: columns != nil, for: items)
    Output.line(table.header)
    for item in items {
      Output.line(table.row(item, title: hits[item.id]?.title))
      guard let excerpt = hits[item.id]?.excerpt else { continue }
      let room = Terminal.width - table.indent.count
      Output.line(table.indent + Style.dim(Style.marked(TextWidth.cut(excerpt, to: room))))
    }
  }

  /// More than this are not counted to say how many there are.
  private static let countLimit = 500

  private func tellRest(_ count: Int, of all: Int) {
    if count == 0 { Terminal.say("Nothing found. 'lectern help query' tells how to ask.") }
    guard all > count else { return }
    let total = all > Self.countLimit ? "more than \(Self.countLimit)" : String(all)
    Terminal.say("\(count) of \(total) shown; --limit 0 shows all")
  }
}

/// Lines that are made of items on other cores, and written in order until nobody reads them any more.
private struct Lines {
  private var conveyor: Conveyor<StoredItem, String>

  init(_ add: @escaping @Sendable (Item, _ bytes: inout [UInt8]) -> Void) {
    conveyor = Conveyor { part in
      let bytes = try part.reduce(into: []) { add(try $1.item(), &$0) }
      return String(decoding: bytes, as: UTF8.self)
    } to: { lines in
      Output.write(lines)
      if Output.isUnwanted { throw ExitCode.success }
    }
  }

  mutating func take(_ item: StoredItem) throws { try conveyor.take(item) }

  mutating func finish() throws { try conveyor.finish() }
}

extension Query {
  /// A list that is asked for has its own order; anything else comes newest first.
  var defaultSorts: [Sort] { [Sort(.id, descending: !filter.namesList)] }

  /// Whether words are searched for.
  var hasWords: Bool { filter.hasWords }
}

extension Filter {
  fileprivate var namesList: Bool {
    switch self {
    case .and(let parts): parts.contains(where: \.namesList)
    case .term(.list): true
    default: false
    }
  }

  fileprivate var hasWords: Bool {
    switch self {
    case .and(let parts), .or(let parts): parts.contains(where: \.hasWords)
    case .term(.text): true
    default: false
    }
  }
}
