import LecternModel

/// An entry of the page as it is written, all but what only the page as a whole says of it: whether its item stands
/// there for the first time, and the numbers of the lists that it is on.
struct PageEntry: Sendable {
  let id: Int64
  let state: ReadingState
  let section: [String]
  /// Titles of the lists it is on.
  let lists: [String]
  private let head: String
  private let tail: String

  init(_ entry: ExportEntry) {
    id = entry.item.id
    state = entry.item.state
    section = entry.section
    lists = entry.lists
    let item = PageItem(entry)
    var out = TextBuffer()
    item.appendHead(to: &out)
    head = out.take()
    item.appendTail(to: &out)
    tail = out.take()
  }

  /// Appends it where its item stands first: with an anchor, and a link to that.
  func appendFirst(lists: [Int], to out: inout TextBuffer) {
    out.add("<li id=\"i")
    out.add(id)
    out.add("\"")
    if !lists.isEmpty {
      out.add(" data-l=\"")
      out.add(lists.map { String($0) }.joined(separator: " "))
      out.add("\"")
    }
    out.add(head)
    out.add(" <a class=\"here\" href=\"#i")
    out.add(id)
    out.add("\" aria-label=\"Link to this entry\" title=\"Link to this entry\"></a>")
    out.add(tail)
  }

  /// Appends it where its item stands again.
  func appendAgain(to out: inout TextBuffer) {
    out.add("<li")
    out.add(head)
    out.add(tail)
  }
}
