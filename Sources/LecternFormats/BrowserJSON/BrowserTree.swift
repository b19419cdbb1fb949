import JSONTree
import LecternModel

/// A browser's bookmarks as its JSON has them.
///
/// A folder's name may stand behind what is in it, and Firefox's tags behind the bookmarks they belong
/// to: so the tree is held until its end.
struct BrowserTree {
  struct Folder {
    var parent: Int?
    var name = ""
    /// Firefox keeps tags as folders in one of its roots.
    var holdsTags = false
  }

  struct Bookmark {
    var item: ImportedItem
    var link: String
    var folder: Int?
    /// As it stands in the file.
    var row: JSONNode
  }

  private(set) var folders: [Folder] = []
  private(set) var bookmarks: [Bookmark] = []
  private let dialect: BrowserDialect

  init(_ dialect: BrowserDialect) { self.dialect = dialect }

  /// Reads a node and all below it.
  mutating func read(_ source: inout JSONSource, in parent: Int? = nil) throws {
    guard source.peek() == UInt8(ascii: "{") else { return try source.skip() }
    let line = source.line
    var members: [(name: String, value: JSONNode)] = []
    var folder: Int?
    try source.object { source, name in
      guard name == dialect.children, source.peek() == UInt8(ascii: "[") else {
        members.append((name, try source.value()))
        return
      }
      let index = folders.count
      folders.append(Folder(parent: parent))
      folder = index
      try source.array { source in try read(&source, in: index) }
    }
    finish(JSONNode(value: .object(members), line: line), folder: folder, in: parent)
  }

  private mutating func finish(_ node: JSONNode, folder: Int?, in parent: Int?) {
    if let folder {
      folders[folder].name = RowText.collapsed(node[dialect.name]?.text ?? "")
      folders[folder].holdsTags = dialect.holdsTags(node)
    }
    if let (link, item) = dialect.item(node) {
      bookmarks.append(Bookmark(item: item, link: link, folder: parent, row: node))
    } else if folder == nil, dialect.isBookmark(node) {
      let item = ImportedItem(title: node[dialect.name]?.text)
      bookmarks.append(Bookmark(item: item, link: "", folder: parent, row: node))
    }
  }

  /// Names of the folders around, from the outside in.
  func path(of folder: Int?) -> [String] {
    ancestors(of: folder).map { folders[$0].name }.filter { !$0.isEmpty }
  }

  /// A bookmark as it stands in the file, in its folders.
  func row(of bookmark: Bookmark) -> String {
    path(of: bookmark.folder).reversed().reduce(bookmark.row.json) { row, folder in
      let name = JSONValue.string(folder).text
      return "{\"\(dialect.name)\":\(name),\"\(dialect.children)\":[\(row)]}"
    }
  }

  /// The tag that a folder stands for, where it is in the root for tags.
  func tag(of folder: Int?) -> String? {
    guard let folder, ancestors(of: folder).contains(where: { folders[$0].holdsTags }) else {
      return nil
    }
    return folders[folder].name
  }

  private func ancestors(of folder: Int?) -> [Int] {
    var path: [Int] = []
    var next = folder
    while let index = next {
      path.append(index)
      next = folders[index].parent
    }
    return path.reversed()
  }
}
