import JSONTree
import LecternModel

/// What the members of a browser's bookmarks are called and mean.
struct BrowserDialect: Sendable {
  /// The member that makes a node a folder.
  let children = "children"
  /// The member with the title.
  let name: String
  /// Whether a folder is the root for tags.
  let holdsTags: @Sendable (JSONNode) -> Bool
  /// Whether a node without a link and without anything in it should have had a link.
  let isBookmark: @Sendable (JSONNode) -> Bool
  /// The link and the item of a node; nil for folders and separators.
  let item: @Sendable (JSONNode) -> (link: String, item: ImportedItem)?

  /// Chrome, Edge, Brave, Vivaldi, Opera: microseconds since 1601.
  static let chrome = BrowserDialect(
    name: "name", holdsTags: { _ in false },
    isBookmark: { node in
      node["type"].map { $0.text == "url" } ?? (node["name"] != nil)
    },
    item: { node in
      guard let link = node["url"]?.text else { return nil }
      var item = ImportedItem(title: node["name"]?.text)
      item.added = node["date_added"]?.text.flatMap(BookmarkDate.read)
      item.modified = node["date_modified"]?.text.flatMap(BookmarkDate.read)
      // Vivaldi's.
      item.remark = node.member("meta_info.Description")?.text.map { BookmarkText($0).text }
      return (link, item)
    })

  /// Firefox: microseconds since 1970, descriptions and live bookmarks as annotations.
  static let firefox = BrowserDialect(
    name: "title", holdsTags: { $0["root"]?.text == "tagsFolder" },
    isBookmark: { $0["type"]?.text == "text/x-moz-place" },
    item: { node in
      var item = ImportedItem(title: node["title"]?.text)
      item.added = node["dateAdded"]?.text.flatMap(BookmarkDate.read)
      item.modified = node["lastModified"]?.text.flatMap(BookmarkDate.read)
      item.tags =
        (node["tags"]?.text).map { TagText.split(JSONNode(value: .string($0), line: 0), ",") } ?? []
      let notes = Dictionary(
        (node["annos"]?.elements ?? []).compactMap { anno in
          anno["name"]?.text.flatMap { name in anno["value"]?.text.map { (name, $0) } }
        }, uniquingKeysWith: { first, _ in first })
      let remark = BookmarkText(notes["bookmarkProperties/description"] ?? "")
      item.metadata.keyword = node["keyword"]?.text.flatMap(CleanText.line)
      item.remark = remark.isEmpty ? nil : remark.text
      if let feed = notes["livemark/feedURI"] {
        item.feedURL = feed
        item.metadata.kind = .blog
        return (notes["livemark/siteURI"] ?? feed, item)
      }
      guard let link = node["uri"]?.text else { return nil }
      return (link, item)
    })
}
