import LecternModel

extension Contact {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", name)
    members.add("email", email)
    members.add("uri", uri)
    return .object(members.all)
  }
}

extension FeedCategory {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("term", term)
    members.add("scheme", scheme)
    members.add("label", label)
    return .object(members.all)
  }
}

extension FeedLink {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("href", href)
    members.add("rel", rel)
    members.add("type", type)
    members.add("title", title)
    members.add("hreflang", hreflang)
    members.add("length", length)
    return .object(members.all)
  }
}

extension FeedEnclosure {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("url", url)
    members.add("type", type)
    members.add("length", length)
    members.add("title", title)
    return .object(members.all)
  }
}

extension FeedContent {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("type", type)
    members.add("value", text?.html)
    members.add("src", source)
    members.add("language", language)
    return .object(members.all)
  }
}

extension FeedSource {
  var members: [JSONMember] {
    var members = JSONMembers()
    members.add("title", title)
    members.add("url", url)
    members.add("link", link)
    members.add("id", id)
    members.add("updated", updated?.moment?.text)
    members.add("authors", authors.map(\.json))
    return members.all
  }
}
