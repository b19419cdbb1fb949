import LecternModel
import MarkdownTree

/// Reads the rows of one table.
struct TableReader {
  private let columns: TableColumns
  private let rows: RowReader
  /// The last cell of the column of formats that was not empty.
  private var format = ""

  init(heads: [[MarkdownInline]], rows: RowReader) {
    columns = TableColumns(heads.map { RowReader.text(PhraseReader.read($0)) })
    self.rows = rows
  }

  /// The works of a row, without their place.
  mutating func read(_ inlines: [[MarkdownInline]], line: Int) -> RowContent {
    let cells = inlines.map(PhraseReader.read)
    var content = titled(cells, line: line)
    let words = TableCells(columns: columns, cells: cells)
    if let own = words.first(.format), !own.isEmpty { format = own }
    for index in content.items.indices {
      words.apply(to: &content.items[index], format: format, isFirst: index == 0)
    }
    if !content.items.isEmpty { content.keepWithoutLinks() }
    return content
  }

  /// The works of the row by title and link alone.
  private func titled(_ cells: [[Phrase]], line: Int) -> RowContent {
    var place = columns.roles.firstIndex(of: .title)
    if place == nil { place = cells.firstIndex { $0.contains { $0.link?.isPicture == false } } }
    guard let place, place < cells.count else { return RowContent() }
    let forms = links(in: cells, besides: place, of: [.link, .forms])
    var content = read(cells[place] + forms, line: line)
    guard content.items.isEmpty, !content.text.isEmpty else {
      return content
    }
    // The title stands in one column, the links in others.
    let links = forms + links(in: cells, besides: place, of: [.other])
    if !links.isEmpty { content = merged(content, links, line: line) }
    // A title with a link that leads nowhere is a work's all the same.
    if content.items.isEmpty, columns.areOfWorks || !content.rejections.isEmpty,
      columns.roles.contains(.title),
      let bare = BareTitle(wiki: content.text) ?? BareTitle(task: content.phrases)
    {
      let isStruck = content.phrases.contains(where: \.isStruck)
      content.items = [bare.item(content.marks, isStruck: isStruck)]
    }
    return content
  }

  /// The links of some columns. Where the column says what they are, their labels say nothing.
  private func links(
    in cells: [[Phrase]], besides place: Int, of roles: [TableColumns.Role]
  ) -> [Phrase] {
    zip(columns.roles, cells).enumerated().flatMap { index, column -> [Phrase] in
      guard index != place, roles.contains(column.0) else { return [] }
      return column.1.compactMap { phrase in
        guard var link = phrase.link else { return nil }
        link.isBare = link.isBare || column.0 != .other
        var phrase = phrase
        phrase.content = .link(link)
        return phrase
      }
    }
  }

  /// A title with links from other columns: the first is its own, whatever its label says.
  private func merged(_ title: RowContent, _ links: [Phrase], line: Int) -> RowContent {
    var links = links
    var words = Phrase(content: .text, text: title.text)
    words.isStrong = true
    words.isStruck = title.phrases.contains(where: \.isStruck)
    if let first = links.first, var link = first.link {
      link.isBare = true
      links[0].content = .link(link)
    }
    var content = read([words] + links, line: line)
    content.marks = title.marks
    if !content.items.isEmpty, let state = title.marks.state { content.items[0].state = state }
    content.text = title.text
    content.phrases = title.phrases
    content.rejections = title.rejections + content.rejections
    return content
  }

  private func read(_ phrases: [Phrase], line: Int) -> RowContent {
    rows.read(Row(phrases: phrases, line: line, form: .bullet))
  }
}
