import MarkdownTree
import XMLTree

/// What must be known of a document before its first block is read.
struct MarkdownSurvey {
  /// Text of the first heading of the first level.
  private(set) var title: String?
  /// Where links lead, as written.
  private(set) var addresses: Set<String> = []
  /// Whether there are links of a wiki, or addresses that are not marked as links.
  private var hasOtherLinks = false
  private var titles = 0
  private var hasList = false
  private var titleIsFirst = false

  /// Whether there are links of any sort.
  var hasLinks: Bool { hasOtherLinks || !addresses.isEmpty }

  /// Whether there is one heading of the first level, above all lists: then it is the title.
  var titleIsHeading: Bool { titles == 1 && titleIsFirst }

  init(_ document: MarkdownDocument) throws {
    try document.forEachBlock { block, _ in take(block) }
  }

  private mutating func take(_ block: MarkdownBlock) {
    switch block {
    case .heading(let level, let inlines):
      note(inlines)
      if level == 1 { addTitle(RowReader.heading(PhraseReader.read(inlines))) }
    case .paragraph(let inlines): note(inlines)
    case .row(let cells, _): for cell in cells { note(cell) }
    case .enter(.list), .enter(.table): hasList = true
    case .html(let source): if source.lowercased().contains("<h1") { take(html: source) }
    case .enter, .leave, .code: break
    }
  }

  private mutating func take(html source: String) {
    var html = HTMLEvents(source)
    var text: String?
    while let event = html.next() {
      switch event {
      case .start(let tag): if tag.name == "h1" { text = "" }
      case .text(let part): text? += part
      case .end(let name):
        guard name == "h1", let title = text else { continue }
        addTitle(RowText.collapsed(title))
        text = nil
      }
    }
  }

  private mutating func addTitle(_ text: String) {
    let title = Icons.withoutShortcodes(text)
    // A logo is no title.
    guard !title.isEmpty else { return }
    titles += 1
    if titles == 1 {
      self.title = title
      titleIsFirst = !hasList
    }
  }

  private mutating func note(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .open(.link(let address)): addresses.insert(address)
      case .text(let text):
        hasOtherLinks = hasOtherLinks || text.contains("[[") || text.contains("://")
      default: break
      }
    }
  }
}
