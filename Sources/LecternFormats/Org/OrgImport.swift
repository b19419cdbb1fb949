public import Bytes
public import LecternModel

/// Reads lists of links in Org (https://orgmode.org/manual/): `* [[https://…][Title]] :tag:` as buku writes
/// them, and bullets with links.
///
/// A headline or bullet with a link is a work, every link in other text too, and every task; other headlines are
/// sections, whose tags all below them have. `TODO` and `DONE` and check boxes say where the reader stands.
public struct OrgImport: ImportFormat {
  public let name = "org"
  public let title = "Org list"
  public let sourceKind = SourceKind.list
  public let carries: Set<FieldName> = [.title, .url, .section, .remark, .state, .tags]

  public init() {}

  public func confidence(in head: InputHead) -> Confidence {
    guard TextHead.isText(head), !TextHead.isMarkup(head.text) else { return .no }
    let lines = head.text.split(whereSeparator: \.isNewline)
    return lines.count(where: Self.hasLink) > lines.count { $0.contains("](") } ? .probably : .no
  }

  /// Whether there is `[[https://…]]` or `[[…][…]]` in a line; `[[…]][…]` is Markdown's.
  private static func hasLink(_ line: Substring) -> Bool {
    guard line.contains("[["), line.contains("]]") else { return false }
    return line.contains("[[http") || line.replacing("]][", with: "").contains("][")
  }

  public func read(_ input: Input, to sink: (Imported) throws -> Void) throws {
    let stream = try UTF8Stream(input, declaration: .none)
    var lines = TextLines(stream)
    try withoutActuallyEscaping(sink) { sink in
      var list = OrgList(base: input.baseURL, sink: sink)
      try list.describe(nil)
      while let line = try lines.next() { try list.take(line) }
    }
    try stream.tellProblems(to: sink)
  }
}

/// Makes works of the lines of a list as they go by.
private struct OrgList {
  let base: String?
  let sink: (Imported) throws -> Void
  /// The headlines around the present place, from the outside in.
  private var sections: [(level: Int, title: String, tags: [String])] = []
  private var position = 0
  /// The block of source text or the like within which nothing is a list.
  private var block: String?

  init(base: String?, sink: @escaping (Imported) throws -> Void) {
    self.base = base
    self.sink = sink
  }

  func describe(_ title: String?) throws {
    var source = SourceDescription(title: title)
    source.isOrdered = true
    try sink(.source(source))
  }

  mutating func take(_ line: TextLines.Line) throws {
    if let mark = OrgLine.blockMark(line.text) {
      if block == nil, mark.begins { block = mark.name } else if mark.name == block { block = nil }
      return
    }
    if block != nil { return }
    let row = OrgLine(line.text)
    if line.isCut {
      return try refuse("the line is longer than \(TextLines.longest) bytes", line)
    }
    if let title = row.documentTitle { return try describe(title) }
    if let level = row.level {
      sections.removeAll { $0.level >= level }
      if row.links.isEmpty, row.state == nil { sections.append((level, row.text, row.tags)) }
    }
    let isRow = row.level != nil || row.isBullet
    // A task without a link is a work all the same.
    if isRow, row.links.isEmpty, row.state != nil, !row.text.isEmpty {
      try give(ImportedItem(title: row.text, url: nil), of: row, line)
    }
    for link in isRow ? Array(row.links.prefix(1)) : row.links {
      guard let url = try address(link, line) else { continue }
      var item = ImportedItem(title: link.title, url: url)
      if isRow {
        item.remark = row.text.isEmpty ? nil : row.text
        item.otherLinks = try row.links.dropFirst().compactMap { try address($0, line) }
      }
      try give(item, of: row, line)
    }
  }

  private mutating func give(
    _ item: ImportedItem, of row: OrgLine, _ line: TextLines.Line
  ) throws {
    var item = item
    item.tags = row.tags + sections.flatMap(\.tags)
    item.state = row.state
    item.place.section = sections.map(\.title)
    item.place.line = line.number
    item.place.position = position
    position += 1
    try sink(.item(item))
  }

  private func address(_ link: OrgLine.Link, _ line: TextLines.Line) throws -> String? {
    switch LinkTarget.read(link.target, base: base) {
    case .web(let url): return url
    case .fragment: return nil
    case .relative: try refuse("a link that leads to no web page", line)
    case .refused(let reason): try refuse(reason, line)
    }
    return nil
  }

  private func refuse(_ reason: String, _ line: TextLines.Line) throws {
    try sink(
      .rejected(Rejection(line: line.number, reason: reason, text: line.text, row: line.text)))
  }
}
