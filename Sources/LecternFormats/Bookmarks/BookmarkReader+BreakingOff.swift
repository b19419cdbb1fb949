import LecternModel
import XMLTree

extension BookmarkReader {
  /// Says where the file breaks off. A link whose address is whole is kept, one whose address is not is
  /// refused with what there is of it.
  mutating func breakOff() throws {
    guard let broken = html.brokenTag else {
      if context == .link {
        try warn("the title of this link", line: bookmark?.line ?? html.line)
      } else if !folders.isRoot {
        try warnOfOpenFolders()
      }
      return
    }
    guard let tag = broken.tag, tag.name == "a" else {
      return try warn("a tag: '\(broken.text.prefix(60))'", line: broken.line)
    }
    if tag["href"].map({ !$0.isEmpty }) == true {
      try warn("the tag of this link", line: broken.line)
      try start(tag)
      bookmark?.line = broken.line
      return
    }
    try flush()
    var entry = BookmarkEntry(tag: tag, line: broken.line)
    entry.folder = folders.path
    entry.title = broken.text
    try refuse(entry, "the file breaks off within this link: get the whole file")
  }

  /// No tag is broken, but every dialect closes the lists that it opens.
  private mutating func warnOfOpenFolders() throws {
    let place = context == .description ? " or within it" : ""
    let message =
      "the file seems to break off behind the last link\(place): the folder around it has no end; "
      + "get the whole file for what may be missing"
    try sink(.problem(Problem(code: "cut-off", line: html.line, message: message)))
  }

  private func warn(_ place: String, line: Int) throws {
    let message = "the file breaks off within \(place); get the whole file for what is missing"
    try sink(.problem(Problem(code: "cut-off", line: line, message: message)))
  }
}
