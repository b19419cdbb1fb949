/// The folders around the present place in a bookmark file.
///
/// In all dialects the last heading names the next list, whether that stands beside the heading or in
/// its description.
struct BookmarkFolders {
  /// Deeper folders are not told apart.
  static let depth = 64
  /// Deeper ones are not watched for their like, which costs memory.
  private static let watchedDepth = 8

  /// From the outside in.
  private(set) var path: [String] = []
  /// The heading whose list has not begun.
  private var named: BookmarkFolder?
  private var open: [BookmarkFolder?] = []
  /// Folders that have begun.
  private var seen: Set<[String]> = []

  /// The folder that is a browser's list of pages to read later, if the place is in one.
  var isReadingList: Bool { open.contains { $0?.isReadingList == true } }

  /// Whether no list is open.
  var isRoot: Bool { open.isEmpty }

  /// Whether a heading waits for its list.
  var isNamed: Bool { named != nil }

  /// A heading ends.
  mutating func name(_ folder: BookmarkFolder) { named = folder }

  /// A list begins. The folder's name, where another of its name has stood in the same place: then the
  /// two become one.
  mutating func enter() -> String? {
    defer { named = nil }
    open.append(named)
    if let named, !named.name.isEmpty, path.count < Self.depth {
      path.append(named.name)
      open[open.count - 1]?.isInPath = true
      if path.count <= Self.watchedDepth, !seen.insert(path).inserted { return named.name }
    }
    return nil
  }

  /// The innermost list ends.
  mutating func leave() {
    if let last = open.popLast(), last?.isInPath == true { path.removeLast() }
    named = nil
  }
}

/// A folder as its heading tells of it.
struct BookmarkFolder {
  var name: String
  /// Safari's reading list.
  var isReadingList = false
  fileprivate(set) var isInPath = false

  init(name: String, isReadingList: Bool = false) {
    self.name = name
    self.isReadingList = isReadingList
  }
}
