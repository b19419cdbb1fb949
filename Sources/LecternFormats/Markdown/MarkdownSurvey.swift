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
  /// Of each list, in the order of their beginnings, whether its bullets are works: one of them has a link or a
  /// check box, or all are surely works.
  private(set) var listsOfWorks: [Bool] = []
  private var openLists: [OpenList] = []
  private var titles = 0
  private var hasList = false
  private var titleIsFirst = false

  /// Whether there are links of any sort.
  var hasLinks: Bool { hasOtherLinks || !addresses.isEmpty }

  /// Whether there is one heading of the first level, above all lists: then it is the title.
  var titleIsHeading: Bool { titles == 1 && titleIsFirst }

  private struct OpenList {
    let index: Int
    var bullets = 0
    var works = 0
    var hasItems = false
    /// Whether the text of a bullet comes next.
    var isAtText = false
  }

  init(_ document: MarkdownDocument) throws {
    try document.forEachBlock { block, _ in take(block) }
  }

  private mutating func take(_ block: MarkdownBlock) {
    switch block {
    case .heading(let level, let inlines):
      note(inlines)
      if level == 1 { addTitle(RowReader.heading(PhraseReader.read(inlines))) }
    case .paragraph(let inlines):
      note(inlines)
      noteBullet(inlines)
    case .row(let cells, _): for cell in cells { note(cell) }
    case .enter(.list):
      hasList = true
      openLists.append(OpenList(index: listsOfWorks.count))
      listsOfWorks.append(false)
    case .leave(.list):
      guard let list = openLists.popLast() else { return }
      listsOfWorks[list.index] = list.hasItems || (list.bullets > 1 && list.works == list.bullets)
    case .enter(.item(let isDone)):
      guard !openLists.isEmpty else { return }
      openLists[openLists.count - 1].bullets += 1
      openLists[openLists.count - 1].isAtText = true
      if isDone != nil { openLists[openLists.count - 1].hasItems = true }
    case .enter(.table): hasList = true
    case .html(let source): if source.lowercased().contains("<h1") { take(html: source) }
    case .enter, .leave, .code: break
    }
  }

  /// Notes what the first paragraph of a bullet is.
  private mutating func noteBullet(_ inlines: [MarkdownInline]) {
    guard var list = openLists.popLast() else { return }
    defer { openLists.append(list) }
    guard list.isAtText else { return }
    list.isAtText = false
    if inlines.contains(where: Self.leadsOut) {
      list.hasItems = true
    } else if BareTitle(work: PhraseReader.read(inlines)) != nil {
      list.works += 1
    }
  }

  /// Whether a piece is a link that leads out of the text.
  private static func leadsOut(_ inline: MarkdownInline) -> Bool {
    switch inline {
    case .open(.link(let address)): !address.hasPrefix("#")
    case .text(let text): text.contains("[[") || text.contains("://")
    default: false
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
