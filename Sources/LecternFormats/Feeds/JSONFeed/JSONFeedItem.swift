import JSONTree

/// JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
enum JSONFeedItem {
  static let feedFields: [String: JSONFieldReader] = [
    "title": { $0.title.offer($1.title, .own) },
    "home_page_url": { draft, field in
      guard let href = field.url else { return }
      draft.link.offer(href, .own)
      draft.links.append(FeedLink(href: href))
    },
    "feed_url": { draft, field in
      guard let href = field.url else { return }
      draft.feedURL.offer(href, .own)
      draft.links.append(FeedLink(href: href, rel: "self"))
    },
    "next_url": { draft, field in
      if let href = field.url { draft.links.append(FeedLink(href: href, rel: "next")) }
    },
    "description": { $0.subtitle.offer($1.text(.plain), .own) },
    "icon": { $0.image.offer($1.url, .own) },
    "favicon": { $0.icon.offer($1.url, .own) },
    "language": { $0.language.offer($1.line.map(LanguageTag.tidy), .own) },
    "author": { $0.authors.add($1.elements.compactMap(author), .fallback) },
    "authors": { $0.authors.add($1.elements.compactMap(author), .own) },
  ]

  static let fields: [String: JSONFieldReader] = [
    "id": { $0.id.offer($1.node.coerced, .own) },
    "url": { link(&$0, $1, "alternate", .own) },
    "external_url": { link(&$0, $1, "related", .module) },
    "title": { $0.title.offer($1.title, .own) },
    "content_html": { content(&$0, $1, .html, "text/html") },
    "content_text": { content(&$0, $1, .plain, "text/plain") },
    "summary": { $0.summary.offer($1.text(.plain), .own) },
    "image": { $0.image.offer($1.url, .own) },
    "banner_image": { $0.image.offer($1.url, .module) },
    "date_published": { $0.published.offer($1.moment, .own) },
    "date_modified": { $0.updated.offer($1.moment, .own) },
    "author": { $0.authors.add($1.elements.compactMap(author), .fallback) },
    "authors": { $0.authors.add($1.elements.compactMap(author), .own) },
    "tags": { draft, field in
      for tag in field.elements { draft.add(FeedCategory(term: tag.line ?? "")) }
    },
    "language": { $0.language.offer($1.line.map(LanguageTag.tidy), .own) },
    "_lectern": { if $1.node.isObject { $0.work = FeedWork($1) } },
    "attachments": { draft, field in
      for attachment in field.elements { attach(&draft, attachment) }
    },
  ]

  private static func link(_ draft: inout Draft, _ field: JSONField, _ rel: String, _ rank: Rank) {
    guard let href = field.url else { return }
    draft.link.offer(href, rank)
    draft.links.append(FeedLink(href: href, rel: rel))
  }

  private static func content(
    _ draft: inout Draft, _ field: JSONField, _ form: TextForm, _ type: String
  ) {
    guard let text = field.text(form) else { return }
    draft.content.append(FeedContent(text: text, type: type))
  }

  private static func author(_ field: JSONField) -> Contact? {
    guard field.node.isObject else { return field.text.flatMap(FeedPeople.contact) }
    var contact = Contact(
      name: field["name"]?.line, email: field["email"]?.line, uri: field["url"]?.url)
    if contact.email == nil, let uri = contact.uri, uri.hasPrefix("mailto:"), !uri.contains("?") {
      contact.email = String(uri.dropFirst(7))
      contact.uri = nil
    }
    return contact.isEmpty ? nil : contact
  }

  private static func attach(_ draft: inout Draft, _ field: JSONField) {
    guard let url = field["url"]?.url else { return }
    draft.enclosures.add(
      FeedEnclosure(
        url: url, type: field["mime_type"]?.line,
        length: field["size_in_bytes"]?.text.flatMap(FeedNumber.bytes),
        title: field["title"]?.line), .own)
    draft.duration.offer(field["duration_in_seconds"]?.text.flatMap(DurationText.seconds), .module)
  }
}
