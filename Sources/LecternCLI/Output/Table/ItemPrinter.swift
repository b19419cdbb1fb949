internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit
internal import LecternModel
internal import Parallel

/// Prints items in any of the forms, one at a time.
struct ItemPrinter<Source: ItemSource> {
  let source: Source
  let catalogue: Catalogue
  /// Columns asked for; nil for the usual.
  let columns: [ItemColumn]?
  /// Whether the usual columns need headings to be understood.
  var hasHeader = true
  /// Whether pages say which rule decided the kind.
  var why = false

  func print(as format: ItemFormat, template: (any ExportFormat)?) throws {
    switch format {
    case .table: try table()
    case .text: try pages()
    case .ids: for id in try source.ids() { Output.line(String(id)) }
    case .json:
      guard let records = try source.records() else { return try export(JSONExport()) }
      Output.line(try JSONText.array(records))
    case .jsonl:
      guard let records = try source.records() else {
        return try write(reading: .all) { item, _ in ItemJSON.line(item) }
      }
      for record in records { Output.line(try JSONText.line(record)) }
    case .csv: try export(CSVExport())
    case .markdown: try export(MarkdownExport())
    case .template: if let template { try export(template) }
    case .tsv: try tabs()
    }
  }

  private func export(_ format: any ExportFormat) throws {
    try source.read(.all) { next, _ in
      let export = Export(title: "Reading list") {
        guard let item = try next() else { return nil }
        return { ExportEntry(try item.made(), remark: item.remark) }
      }
      try format.write(export) { Output.write($0) }
    }
  }

  private func tabs() throws {
    let columns = columns ?? ItemColumn.plain
    Output.write(DelimitedText.tsv(columns.map(\.rawValue)))
    try write(reading: ItemColumn.fields(of: columns)) { item, _ in
      DelimitedText.tsv(columns.map { $0.plain(item) })
    }
  }

  private func write(
    reading fields: ItemFields, _ line: @escaping @Sendable (Item, _ remark: String?) -> String
  ) throws {
    try source.read(fields) { next, _ in
      var lines = Lines<Source.Element> { $2.append(contentsOf: line($0, $1).utf8) }
      while let item = try next() { try lines.take(item) }
      try lines.finish()
    }
  }

  /// For people, everything about each.
  private func pages() throws {
    var isFirst = true
    for id in try source.ids() where !Output.isUnwanted {
      guard let item = try catalogue.item(id) else { continue }
      if !isFirst { Output.line("") }
      Output.line(ItemPage(try ItemDetails(item, in: catalogue), why: why).text)
      isFirst = false
    }
  }

  /// A table is laid out for so many items.
  private static var page: Int { 256 }

  /// For people, a line each, and below it what there is to say of it.
  private func table() throws {
    let shown = columns ?? ItemColumn.standard
    var (count, all) = (0, 0)
    try source.read(ItemColumn.fields(of: shown)) { next, total in
      // The columns are laid out for what comes first.
      var first: [Source.Element] = []
      while first.count < Self.page, let item = try next() { first.append(item) }
      guard !first.isEmpty else { return }
      let table = ItemTable(
        shown, areChosen: columns != nil, for: try first.map { try $0.made() },
        isAll: first.count < Self.page)
      if hasHeader || columns != nil { Output.line(table.header) }
      var lines = Lines<Source.Element> { item, remark, bytes in
        table.add(item, to: &bytes)
        bytes.append(0x0A)
        guard let remark else { return }
        for line in TextWrap.fitted(remark, behind: table.indent.count) {
          bytes.append(contentsOf: "\(table.indent)\(Style.dim(line))\n".utf8)
        }
      }
      for item in first { try lines.take(item) }
      count = first.count
      while let item = try next() {
        try lines.take(item)
        count += 1
      }
      try lines.finish()
      all = try total(count)
    }
    source.tellRest(count, of: all)
  }
}

extension ItemPrinter<QueryItems> {
  /// As the table, with what the words fit marked, and under an item the place where they were found.
  func printHits() throws {
    let shown = columns ?? ItemColumn.standard
    let (items, all) = try source.page()
    try printHits(in: items, as: shown)
    source.tellRest(items.count, of: all)
  }

  private func printHits(in items: [Item], as shown: [ItemColumn]) throws {
    guard !items.isEmpty else { return }
    let hits = try catalogue.hits(source.query, in: items.map(\.id))
    let table = ItemTable(shown, areChosen: columns != nil, for: items)
    Output.line(table.header)
    for item in items {
      Output.line(table.row(item, title: hits[item.id]?.title))
      guard let excerpt = hits[item.id]?.excerpt else { continue }
      let room = Terminal.width - table.indent.count
      Output.line(table.indent + Style.dim(Style.marked(TextWidth.cut(excerpt, to: room))))
    }
  }
}

/// Lines that are made of items on other cores, and written in order until nobody reads them any more.
private struct Lines<Element: ShownItem> {
  private var conveyor: Conveyor<Element, String>

  init(_ add: @escaping @Sendable (Item, _ remark: String?, _ bytes: inout [UInt8]) -> Void) {
    conveyor = Conveyor { part in
      let bytes = try part.reduce(into: []) { add(try $1.made(), $1.remark, &$0) }
      return String(decoding: bytes, as: UTF8.self)
    } to: { lines in
      Output.write(lines)
      if Output.isUnwanted { throw ExitCode.success }
    }
  }

  mutating func take(_ item: Element) throws { try conveyor.take(item) }

  mutating func finish() throws { try conveyor.finish() }
}
