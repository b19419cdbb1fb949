import LecternModel
import XMLTree

extension BookmarkReader {
  mutating func start(_ tag: HTMLTag) throws {
    // A heading without an end ends where the next part begins.
    if context == .heading, !["p", "br"].contains(tag.name) { try endHeading() }
    switch tag.name {
    case "a": try startLink(tag)
    case "dl":
      try flush()
      folders.enter()
    case "dd":
      close()
      if bookmark != nil || isTermOpen { context = .description }
    case "dt", "hr":
      try flush()
      isTermOpen = tag.name == "dt"
      early = ""
    case "li", "ul", "ol": try startListTag(tag.name)
    case "p", "br": breakLine()
    case "title":
      if bookmark == nil, pageTitle == nil, context == .nothing { context = .title }
    default:
      try flush()
      isTermOpen = false
      heading = tag
      context = .heading
    }
  }

  mutating func end(_ name: String) throws {
    switch name {
    case "a": if context == .link { close() }
    case "dl":
      try flush()
      folders.leave()
    case "dd", "title": close()
    case "li", "ul", "ol":
      if context == .description { beginLine() } else { try flush() }
    case "dt", "hr", "p", "br": break
    default: try endHeading()
    }
  }

  /// A link in a description is part of it, unless it has what only bookmarks have.
  private mutating func startLink(_ tag: HTMLTag) throws {
    let isBookmark = ["add_date", "last_modified", "tags", "private"].contains { tag[$0] != nil }
    if context == .description, bookmark != nil, !isBookmark { return }
    try flush()
    var entry = BookmarkEntry(tag: tag, line: html.line)
    entry.folder = folders.path
    entry.description = early
    early = ""
    isTermOpen = false
    if folders.isReadingList { entry.state = .queued }
    if isList {
      entry.state = ListHeading.state(listName)
      if entry.state == nil, !listName.isEmpty { entry.folder = [listName] }
    }
    bookmark = entry
    context = .link
  }

  private mutating func startListTag(_ name: String) throws {
    if context == .description {
      beginLine()
    } else {
      try flush()
      if name != "li" { isList = true }
    }
  }

  /// A list in a description begins a line, where one has not begun.
  private mutating func beginLine() {
    let last = words.last(where: { $0 != " " && $0 != "\t" })
    if last?.isNewline != true { words += "\n" }
  }

  private mutating func breakLine() {
    switch context {
    case .description: words += "\n"
    case .link, .heading: words += " "
    case .title, .nothing: break
    }
  }

  private mutating func endHeading() throws {
    guard context == .heading, let heading else { return }
    let name = RowText.collapsed(words)
    close()
    self.heading = nil
    guard heading.name == "h1", folders.isRoot else {
      let isReadingList = heading["id"]?.lowercased() == "com.apple.readinglist"
      folders.name(BookmarkFolder(name: name, isReadingList: isReadingList))
      return
    }
    listName = name
    if ListHeading.state(name) == nil { try describe(name) }
  }
}
