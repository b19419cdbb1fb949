import LecternModel

extension FeedDocument {
  /// All but the entries.
  var members: [JSONMember] {
    [
      ("format", .string(format.rawValue)),
      ("encoding", .string(encoding)),
      ("well_formed", .bool(isWellFormed)),
      ("problems", .array(problems.map { .object($0.members) })),
      ("feed", .object(feed.members)),
    ]
  }
}

extension Problem {
  fileprivate var members: [JSONMember] {
    var members = JSONMembers()
    members.add("code", code)
    members.add("line", line)
    members.add("column", column)
    members.add("message", message)
    return members.all
  }
}

extension Feed {
  fileprivate var members: [JSONMember] {
    var members = JSONMembers()
    members.add("title", title)
    members.add("title_html", titleSource?.html)
    members.add("subtitle", subtitle?.html)
    members.add("link", link)
    members.add("feed_url", feedURL)
    members.add("new_feed_url", newFeedURL)
    members.add("id", id)
    members.add("language", language)
    members.add("rights", rights)
    members.add("license", license)
    members.add("generator", generator)
    members.add("publisher", publisher)
    members.add("image", image)
    members.add("icon", icon)
    members.add("logo", logo)
    members.add("updated", updated)
    members.add("published", published)
    // Better than nobody for a feed, though nobody to name as the author of an entry.
    let people = authors.isEmpty ? [webMaster].compactMap(\.self) : authors
    members.add("authors", people.map(\.json))
    members.add("categories", categories.map(\.json))
    members.add("links", links.map(\.json))
    members.add("ttl", ttl)
    return members.all
  }
}
