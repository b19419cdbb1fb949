import LecternModel
import XMLTree

/// One outline by its tag. Attributes are found in any case.
struct OutlineTag {
  /// What an outline is.
  enum Target {
    /// Something that holds outlines, or a line of text.
    case folder
    case item(ImportedItem)
    case refused(String)
  }

  private let element: XMLElement

  init(_ element: XMLElement) { self.element = element }

  /// Decides what the outline is; `base` is the address of the file, if known.
  func target(base: String?) -> Target {
    let type = value("type")?.lowercased() ?? ""
    let feed = value("xmlurl") ?? (Self.feedTypes.contains(type) ? value("url") : nil)
    if let feed {
      switch LinkTarget.read(FeedScheme.removed(from: feed), base: base) {
      case .web(let address): return .item(item(feed: address, site: value("htmlurl"), base: base))
      case .refused(let reason): return .refused(reason)
      case .fragment, .relative: return .refused("the feed's address is not absolute")
      }
    }
    if Self.includes.contains(type) {
      return .refused("an outline in another file is not followed")
    }
    if let link = value("url") ?? value("htmlurl") { return self.link(link, base: base) }
    return Self.feedTypes.contains(type) || type == "link"
      ? .refused("the outline names no address") : .folder
  }

  /// A refusal with the outline as it can be told.
  func rejection(_ reason: String) -> Rejection {
    let parts = [title, value("xmlurl") ?? value("url") ?? value("htmlurl")]
    return Rejection(
      line: element.line, reason: reason, text: parts.compactMap(\.self).joined(separator: ": "),
      row: element.outerXML)
  }

  private func link(_ link: String, base: String?) -> Target {
    switch LinkTarget.read(link, base: base) {
    case .web(let address): return .item(item(url: address))
    case .refused(let reason): return .refused(reason)
    case .fragment, .relative: return .refused("the link is not absolute")
    }
  }

  private func item(feed: String, site: String?, base: String?) -> ImportedItem {
    var url: String?
    if let site, case .web(let address) = LinkTarget.read(site, base: base) { url = address }
    var item = item(url: url)
    item.feedURL = feed
    item.metadata.kind = .blog
    return item
  }

  private func item(url: String?) -> ImportedItem {
    var item = ImportedItem(title: title, url: url)
    item.metadata.language = value("language")
    item.remark = value("description")
    item.tags = tags
    item.added = value("created").flatMap(FeedDate.parse)
    item.place.folder = folder
    item.place.line = element.line
    return item
  }

  private var title: String? {
    (value("title") ?? value("text")).map { RowText.collapsed($0) }
  }

  /// Categories are separated by commas, and may be paths.
  private var tags: [String] {
    var tags: [String] = []
    for part in (value("category") ?? "").split(separator: ",") {
      let tag = RowText.collapsed(String(part.drop { $0 == "/" || $0.isGap }))
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  private var folder: [String] {
    element.ancestors.filter { $0.lowercasedName == "outline" }.compactMap { OutlineTag($0).title }
  }

  /// An attribute's value; nil for an empty one.
  private func value(_ name: String) -> String? {
    element.attribute(name).flatMap { value in
      let text = BookmarkText(value).text
      return text.isEmpty ? nil : text
    }
  }

  private static let feedTypes: Set = ["rss", "rss1", "rss2", "atom", "feed", "rdf", "jsonfeed"]
  private static let includes: Set = ["include", "opml"]
}

/// The scheme by which some programs mark feeds (`feed://a.b/c`, `feed:https://a.b/c`).
public enum FeedScheme {
  /// The address without it; `feed://` stands for `http://`.
  public static func removed(from address: String) -> String {
    guard Link.scheme(address) == "feed" else { return address }
    let rest = address.drop { $0 != ":" }.dropFirst()
    return rest.hasPrefix("//") ? "http:" + rest : String(rest)
  }
}
