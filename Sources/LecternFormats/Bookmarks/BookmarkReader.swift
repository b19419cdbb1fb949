import LecternModel
import XMLTree

/// Reads a bookmark file in document order, holding one bookmark at a time.
struct BookmarkReader {
  /// More text than any title or description has, in bytes: what is longer is refused later, and need
  /// not be held until then.
  private static let longest = 8 << 20

  /// What the text at the present place belongs to.
  enum Context { case nothing, title, heading, link, behindLink, description, folderDescription }

  let tags: TagDialect
  let base: String?
  let sink: (Imported) throws -> Void

  var html = HTMLEvents(
    .only([
      "dl", "dt", "dd", "a", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "p", "li", "ul", "ol", "br",
      "title",
    ]))
  var context = Context.nothing
  /// Text of the context so far.
  var words = ""
  /// The bookmark whose title or description may still come.
  var bookmark: BookmarkEntry?
  var folders = BookmarkFolders()
  /// The heading that is open.
  var heading: HTMLTag?
  /// Whether an entry has begun of which nothing is known yet: then a description comes before its link.
  var isTermOpen = false
  /// Such a description.
  var early = ""
  /// Lists within a description that are open.
  var innerLists = 0
  /// A link within a description: its address, and behind how many bytes of `words` its text begins.
  var innerLink: (address: String, start: Int)?
  /// The last heading of the first level, which names a read-later service's list.
  var listName = ""
  /// Whether the bookmarks stand in such a list.
  var isList = false
  /// What `<title>` says.
  var pageTitle: String?
  private var isDescribed = false
  private var position = 0

  init(tags: TagDialect, base: String?, sink: @escaping (Imported) throws -> Void) {
    self.tags = tags
    self.base = base
    self.sink = sink
  }

  /// Takes the next bytes, in UTF-8.
  mutating func read(_ chunk: [UInt8]) throws {
    html.append(chunk)
    try drain()
  }

  /// Hands out what is left.
  mutating func finish() throws {
    html.close()
    try drain()
    try breakOff()
    try flush()
    try describe(nil)
  }

  private mutating func drain() throws {
    while let event = html.next() {
      switch event {
      case .text(let text):
        if context != .nothing, words.utf8.count < Self.longest { words += text }
      case .start(let tag): try start(tag)
      case .end(let name): try end(name)
      }
    }
  }

  /// Tells of the file once: by its heading, or by its page's title where that only names a list.
  mutating func describe(_ heading: String?) throws {
    guard !isDescribed else { return }
    isDescribed = true
    let title = heading ?? pageTitle ?? ""
    try sink(.source(SourceDescription(title: title.isEmpty ? nil : title)))
  }

  /// Ends the text of the present context.
  mutating func close() throws {
    switch context {
    case .link: bookmark?.title = words
    case .behindLink: bookmark?.add(description: BookmarkText.behindTitle(words))
    case .description where bookmark == nil: early = words
    case .description: bookmark?.add(description: words)
    case .folderDescription:
      if let text = CleanText.line(words) {
        let message = "folders have no descriptions here: '\(text.prefix(60))' is left out"
        try sink(.problem(Problem(code: "folder-description", line: html.line, message: message)))
      }
    case .title: pageTitle = pageTitle ?? RowText.collapsed(words)
    case .heading, .nothing: break
    }
    words = ""
    context = .nothing
    innerLists = 0
    innerLink = nil
  }

  /// Hands out the bookmark that is open.
  mutating func flush() throws {
    try close()
    guard let entry = bookmark else { return }
    bookmark = nil
    try describe(nil)
    for name in entry.badDates {
      let message = "\(name.uppercased()) '\((entry.tag[name] ?? "").prefix(60))' is no date"
      try sink(.problem(Problem(code: "bad-date", line: entry.line, message: message)))
    }
    var item: ImportedItem
    switch try target(of: entry) {
    case .refused where entry.tag["href"] == nil && entry.hasFeed: item = entry.item(tags, url: nil)
    case .web(let url): item = entry.item(tags, url: url)
    case .relative(let url): item = entry.item(tags, url: url)
    case .fragment: return try refuse(entry, "the link leads to a place in the file itself")
    case .refused(let reason): return try refuse(entry, reason)
    }
    item.place.position = position
    position += 1
    try sink(.item(item))
  }

  /// Where a bookmark leads. A service's own notes have links relative to the service: those are kept
  /// as they are.
  private func target(of entry: BookmarkEntry) throws -> LinkTarget {
    let target = LinkTarget.read(entry.tag["href"] ?? "", base: base)
    if case .relative = target {
      let message = "the link is relative, and the address of the service is not known"
      try sink(.problem(Problem(code: "relative-link", line: entry.line, message: message)))
    }
    return target
  }

  func refuse(_ entry: BookmarkEntry, _ reason: String) throws {
    let row = BookmarkSource.text(of: entry)
    try sink(
      .rejected(Rejection(line: entry.line, reason: reason, text: entry.source, row: row)))
  }
}
