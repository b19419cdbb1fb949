import LecternModel
import XMLTree

extension BookmarkReader {
  mutating func start(_ tag: HTMLTag) throws {
    // A heading without an end ends where the next part begins.
    if context == .heading, !["p", "br"].contains(tag.name) { try endHeading() }
    if context == .description, try startWithin(tag) { return }
    switch tag.name {
    case "a": try startLink(tag)
    case "dl":
      try flush()
      if let name = folders.enter() {
        let message =
          "there is another folder '\(name.prefix(60))' beside this one: the two become one"
        try sink(.problem(Problem(code: "same-folder", line: html.line, message: message)))
      }
    case "dd":
      try close()
      let isOfBookmark = bookmark != nil || isTermOpen
      context = isOfBookmark ? .description : folders.isNamed ? .folderDescription : .nothing
    case "dt", "hr":
      try flush()
      isTermOpen = tag.name == "dt"
      early = ""
    case "li", "ul", "ol":
      try flush()
      if tag.name != "li" { isList = true }
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
    case "a":
      if context == .link {
        try close()
        context = .behindLink
      }
      endInnerLink()
    case "dl" where innerLists > 0: innerLists -= 1
    case "dl":
      try flush()
      folders.leave()
    case "dd" where innerLists > 0: break
    case "dd", "title": try close()
    case "li", "ul", "ol":
      if context == .description { beginLine() } else { try flush() }
    case "dt", "hr", "p", "br": break
    case _ where context == .description: beginLine()
    default: try endHeading()
    }
  }

  private mutating func startLink(_ tag: HTMLTag) throws {
    try flush()
    var entry = BookmarkEntry(tag: tag, line: html.line)
    entry.folder = folders.path
    entry.description = early
    early = ""
    isTermOpen = false
    if folders.isReadingList { entry.state = .queued }
    if isList {
      entry.state = ListHeading.state(listName)
      entry.isStarred = ListHeading.isStarred(listName)
      if !ListHeading.isMark(listName), !listName.isEmpty { entry.folder = [listName] }
    }
    bookmark = entry
    context = .link
  }

  private mutating func breakLine() {
    switch context {
    case .description, .behindLink: words += "\n"
    case .link, .heading: words += " "
    case .title, .folderDescription, .nothing: break
    }
  }

  private mutating func endHeading() throws {
    guard context == .heading, let heading else { return }
    let name = RowText.collapsed(words)
    try close()
    self.heading = nil
    if let tags = heading["tags"].flatMap(CleanText.line) {
      let message = "folders have no tags here: '\(tags.prefix(60))' is left out"
      try sink(.problem(Problem(code: "folder-tags", line: html.line, message: message)))
    }
    guard heading.name == "h1", folders.isRoot else {
      let isReadingList = heading["id"]?.lowercased() == "com.apple.readinglist"
      folders.name(BookmarkFolder(name: name, isReadingList: isReadingList))
      return
    }
    listName = name
    if !ListHeading.isMark(name) { try describe(name) }
  }
}

// MARK: - Within a description

extension BookmarkReader {
  /// What only bookmarks have, and what only folders have.
  private static let ofBookmarks = ["add_date", "last_modified", "tags", "private"]
  private static let ofFolders = ["add_date", "last_modified", "folded", "personal_toolbar_folder"]

  /// Services write descriptions as HTML: links, headings, rules and lists in one are part of it. False for a tag
  /// that ends it.
  private mutating func startWithin(_ tag: HTMLTag) throws -> Bool {
    switch tag.name {
    case "a":
      guard bookmark != nil, !Self.ofBookmarks.contains(where: { tag[$0] != nil }) else {
        return false
      }
      innerLink = tag["href"].map { ($0, words.utf8.count) }
    case "dl":
      guard bookmark != nil else { return false }
      innerLists += 1
      beginLine()
    case "dt", "dd":
      guard innerLists > 0 else { return false }
      beginLine()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      guard bookmark != nil, !Self.ofFolders.contains(where: { tag[$0] != nil }) else {
        return false
      }
      beginLine()
    case "hr", "li", "ul", "ol": beginLine()
    default: return false
    }
    return true
  }

  /// Says where a link leads, unless its text does.
  private mutating func endInnerLink() {
    guard let (address, start) = innerLink, context == .description else { return }
    innerLink = nil
    guard let text = CleanText.line(String(decoding: words.utf8.dropFirst(start), as: UTF8.self)),
      !text.contains(address),
      case .web = LinkTarget.read(address, base: base)
    else { return }
    words += " (\(address))"
  }

  /// Begins a line, where one has not begun.
  private mutating func beginLine() {
    let last = words.last(where: { $0 != " " && $0 != "\t" })
    if last?.isNewline != true { words += "\n" }
  }
}
