import LecternModel
import MarkdownTree

/// Reads the blocks of a Markdown document as a list of works.
struct MarkdownListReader {
  /// Works and refusals, each once it is complete.
  let sink: (Imported) throws -> Void
  let rows: RowReader
  /// Whether the only heading of the first level is the document's title and no section.
  let titleIsHeading: Bool
  /// Whether there are links in the document: then bullets without one are labels and remarks.
  let hasLinks: Bool

  var outline = Outline()
  /// The bullets around the present place, the innermost last.
  var bullets: [Bullet] = []
  var quotes = 0
  var table: TableReader?
  /// A work that the lines below it may still say something about.
  var pending: Pending?
  /// Whether a list or table came since the last heading.
  var hasListBelow = false
  /// Of each list of the document whether its bullets are works, and how many lists there were so far.
  private let listsOfWorks: [Bool]
  private var listCount = 0
  /// The lists around the present place, the innermost last; the first stands for the whole document.
  var lists = [LeftBullets(isOfWorks: false)]
  /// Titles so far, for prerequisites that name them.
  var titles = PrerequisiteTitles()
  private(set) var position = 0
  /// How many works were found, those among them that turned out to be sections.
  private var emitted = 0
  /// Whether anything was there that lists are made of.
  private(set) var hasStructure = false

  /// An open bullet.
  struct Bullet {
    var isDone: Bool?
    /// How many quotations it stands in.
    var quotes: Int
    /// Whether its own text has been read.
    var isRead = false
    /// How many works there were before it.
    var position: Int
    /// Its words, while they have become neither a work nor words about one.
    var left: (line: Int, text: String)?
    /// Title in the words of a bullet without a link, if the bullets below turn out to be its links.
    var lead: LeadTitle?
  }

  struct Pending {
    var item: ImportedItem
    /// How many bullets were open where it stands.
    var depth: Int
    /// Whether it has neither link nor wiki link, so that it may be a label after all.
    var isBare: Bool
  }

  init(rows: RowReader, survey: MarkdownSurvey, sink: @escaping (Imported) throws -> Void) {
    self.rows = rows
    titleIsHeading = survey.titleIsHeading
    hasLinks = survey.hasLinks
    listsOfWorks = survey.listsOfWorks
    self.sink = sink
  }

  /// Takes the next block, which begins at a line.
  mutating func take(_ block: MarkdownBlock, line: Int) throws {
    switch block {
    case .enter(let container): try enter(container)
    case .leave(let container): try leave(container)
    case .heading(let level, let inlines):
      hasStructure = true
      try readHeading(PhraseReader.read(inlines), level: level, line: line)
    case .paragraph(let inlines): try readParagraph(PhraseReader.read(inlines), line: line)
    case .row(let cells, let isHeader): try readRow(cells, isHeader: isHeader, line: line)
    case .html(let source): try readHTML(source, line: line)
    // The last line of code has its end.
    case .code(let text): if isInNote { addNote(String(text.dropLast())) }
    }
  }

  /// Hands out what is still held back.
  mutating func finish() throws {
    try flush()
    try tell(lists[0])
  }

  /// Holds a work back until the next, giving it its place.
  mutating func emit(_ item: ImportedItem, line: Int, isBare: Bool = false) throws {
    try flush()
    var item = item
    item.place.section = outline.path
    item.place.line = line
    item.place.isOptional = item.place.isOptional || outline.isOptional
    item.place.prerequisites =
      outline.prerequisites + titles.joining(item.place.prerequisites)
    if let title = item.metadata.title { titles.add(title) }
    pending = Pending(item: item, depth: bullets.count, isBare: isBare)
    emitted += 1
  }

  mutating func emit(_ rejections: [Rejection]) throws {
    if rejections.isEmpty { return }
    try flush()
    for rejection in rejections { try sink(.rejected(rejection)) }
  }

  /// Hands out what is wrong with a row.
  mutating func emit(_ content: RowContent) throws {
    try emit(content.rejections)
    for problem in content.problems { try sink(.problem(problem)) }
  }

  mutating func flush() throws {
    guard var item = pending?.item else { return }
    pending = nil
    item.place.position = position
    position += 1
    try sink(.item(item))
  }

  private mutating func enter(_ container: MarkdownContainer) throws {
    switch container {
    case .quote: quotes += 1
    case .list:
      hasStructure = true
      hasListBelow = true
      // A bullet over others is their heading.
      if !bullets.isEmpty { bullets[bullets.count - 1].left = nil }
      lists.append(
        LeftBullets(isOfWorks: listCount < listsOfWorks.count && listsOfWorks[listCount]))
      listCount += 1
    case .item(let isDone):
      bullets.append(Bullet(isDone: isDone, quotes: quotes, position: emitted))
      outline.enter()
    case .table:
      try flush()
      hasListBelow = true
    }
  }

  private mutating func leave(_ container: MarkdownContainer) throws {
    switch container {
    case .quote: quotes -= 1
    case .list: if lists.count > 1, let left = lists.popLast() { try tell(left) }
    case .item:
      if let pending, pending.depth >= bullets.count { try flush() }
      if let bullet = bullets.popLast(), bullet.position == emitted, let left = bullet.left {
        lists[lists.count - 1].add(left.text, line: left.line)
      }
      outline.leave()
    case .table:
      hasStructure = true
      table = nil
      try flush()
    }
  }

  private mutating func tell(_ left: LeftBullets) throws {
    for problem in left.problems { try sink(.problem(problem)) }
  }

  private mutating func readRow(
    _ cells: [[MarkdownInline]], isHeader: Bool, line: Int
  ) throws {
    guard !isHeader, var table else {
      self.table = TableReader(heads: cells, rows: rows)
      return
    }
    let content = table.read(cells, line: line)
    self.table = table
    for item in content.items { try emit(item, line: line) }
    try emit(content)
  }
}
