import Bytes
import JSONTree
import LecternModel

/// Hands out the bookmarks of a browser's JSON.
enum BrowserImport {
  /// `read` fills the tree from the document.
  static func read(
    _ input: Input, _ dialect: BrowserDialect, to sink: (Imported) throws -> Void,
    _ fill: (inout JSONSource, inout BrowserTree) throws -> Void
  ) throws {
    let stream = try UTF8Stream(input, declaration: .none)
    var source = JSONSource(stream)
    var tree = BrowserTree(dialect)
    var fault: JSONSource.Fault?
    do {
      try fill(&source, &tree)
      try source.check()
    } catch let error as JSONSource.Fault {
      fault = error
    }
    try sink(.source(SourceDescription()))
    try handOut(tree, to: sink)
    if let fault { try sink(.broken(fault)) }
    try stream.tellProblems(to: sink)
  }

  private static func handOut(_ tree: BrowserTree, to sink: (Imported) throws -> Void) throws {
    var tags: [String: [String]] = [:]
    for bookmark in tree.bookmarks {
      if let tag = tree.tag(of: bookmark.folder) { tags[bookmark.link, default: []].append(tag) }
    }
    var position = 0
    for bookmark in tree.bookmarks where tree.tag(of: bookmark.folder) == nil {
      var item = bookmark.item
      item.place.line = bookmark.row.line
      item.place.folder = tree.path(of: bookmark.folder)
      for tag in tags[bookmark.link] ?? [] where !item.tags.contains(tag) { item.tags.append(tag) }
      switch LinkTarget.read(bookmark.link) {
      case .web(let url):
        item.url = url == item.feedURL ? nil : url
        if item.metadata.title == url { item.metadata.title = nil }
        item.place.position = position
        position += 1
        try sink(.item(item))
      case .relative, .fragment:
        try refuse(bookmark, of: tree, "the link names no host", to: sink)
      case .refused(let reason): try refuse(bookmark, of: tree, reason, to: sink)
      }
    }
  }

  private static func refuse(
    _ bookmark: BrowserTree.Bookmark, of tree: BrowserTree, _ reason: String,
    to sink: (Imported) throws -> Void
  ) throws {
    let title = bookmark.item.metadata.title.map { "\($0): " } ?? ""
    try sink(
      .rejected(
        Rejection(
          line: bookmark.row.line, reason: reason, text: title + bookmark.link,
          row: tree.row(of: bookmark))))
  }
}
