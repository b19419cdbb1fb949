import LecternModel
import XMLTree

/// A bookmark as its tag, its title and its description tell of it.
struct BookmarkEntry {
  let tag: HTMLTag
  /// From 1.
  var line: Int
  var title = ""
  var description = ""
  var folder: [String] = []
  /// From the heading or the folder it stands under.
  var state: ReadingState?
  /// Whether that heading marks favourites.
  var isStarred = false

  init(tag: HTMLTag, line: Int) {
    self.tag = tag
    self.line = line
  }

  /// Some services write two descriptions under one link.
  mutating func add(description more: String) {
    guard more.contains(where: { !$0.isWhitespace }) else { return }
    description = description.isEmpty ? more : description + "\n" + more
  }

  /// The link as it stands in the file, for reports.
  var source: String {
    let title = RowText.collapsed(title)
    return [title, tag["href"] ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The item, without its position, and what is wrong with the bookmark.
  func item(_ tags: TagDialect, url: String?) -> ImportedItem {
    let title = RowText.collapsed(title)
    // Services repeat the address where they know no title.
    let isNamed = !title.isEmpty && title != url
    var item = ImportedItem(title: isNamed ? title : nil, url: url)
    item.place.folder = folder
    item.place.line = line
    item.added = date("add_date") ?? date("time_added")
    item.modified = date("last_modified")
    item.isPrivate = BookmarkFlag.isPrivate(tag)
    item.tags = tags.split(first(of: ["tags", "tag", "labels", "label"]) ?? "")
    item.state = state
    addText(to: &item)
    addFeed(to: &item)
    addService(to: &item)
    return item
  }

  /// Whether it is a live bookmark, which may have no site.
  var hasFeed: Bool { tag["feedurl"].map { !$0.isEmpty } ?? false }

  /// Dates that are there and say nothing.
  var badDates: [String] {
    ["add_date", "last_modified", "time_added"].filter { name in
      tag[name].map { BookmarkDate.read($0) == nil && !BookmarkDate.isAbsent($0) } ?? false
    }
  }

  private func date(_ name: String) -> Timestamp? { tag[name].flatMap(BookmarkDate.read) }

  private func first(of names: [String]) -> String? { names.lazy.compactMap { tag[$0] }.first }

  private func addText(to item: inout ImportedItem) {
    let given = description.isEmpty ? first(of: ["description", "note"]) : description
    var text = BookmarkText(given ?? "")
    item.note = text.cutNotes()
    item.metadata.keyword = tag["shortcuturl"].flatMap(CleanText.line)
    item.remark = text.isEmpty ? nil : text.text
  }

  private func addFeed(to item: inout ImportedItem) {
    guard hasFeed, let feed = tag["feedurl"] else { return }
    item.feedURL = feed
    item.metadata.kind = .blog
  }

  /// What services have beside browsers' attributes: to be read, archived, and what Lectern writes.
  private func addService(to item: inout ImportedItem) {
    if BookmarkFlag.isSet(tag["toread"]) || BookmarkFlag.isSet(tag["unread"]) {
      item.state = .queued
    }
    // Raindrop's heart.
    if isStarred || BookmarkFlag.isSet(tag["data-important"]) { item.tags.append("starred") }
    if let index = item.tags.firstIndex(of: "linkding:bookmarks.archived") {
      item.tags.remove(at: index)
      item.state = .read
    }
    item.state = tag["data-state"].flatMap(ReadingState.init) ?? item.state
    item.progress = tag["data-progress"].flatMap { Progress(text: $0) }
    if let rating = tag["data-rating"].flatMap({ Int($0) }), (1...10).contains(rating) {
      item.rating = rating
    }
  }
}
