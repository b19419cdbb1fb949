import LecternModel

extension FeedEntry {
  var members: [JSONMember] {
    var members = JSONMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("title_html", titleSource?.html)
    members.add("subtitle", subtitle)
    members.add("link", link)
    members.add("links", links.map(\.json))
    members.add("summary", summary?.html)
    members.add("content", content.map(\.json))
    members.add("published", published)
    members.add("updated", updated)
    members.add("created", created?.moment?.text)
    members.add("authors", authors.map(\.json))
    members.add("contributors", contributors.map(\.json))
    members.add("categories", categories.map(\.json))
    members.add("enclosures", enclosures.map(\.json))
    members.add("comments", comments)
    members.add("rights", rights)
    members.add("license", license)
    members.add("publisher", publisher)
    members.add("source", source?.members)
    addWork(to: &members)
    members.add("language", language)
    return members.all
  }

  private func addWork(to members: inout JSONMembers) {
    let identifiers = workIdentifiers
    let value = { (scheme: Identifier.Scheme) in identifiers.first { $0.scheme == scheme }?.value }
    members.add("doi", value(.doi))
    members.add("isbn", value(.isbn))
    members.add("arxiv_id", value(.arxiv))
    members.add("pmid", value(.pmid))
    members.add("journal", journal)
    members.add("volume", volume)
    members.add("issue", issue)
    members.add("pages", pages)
    members.add("duration_seconds", durationSeconds)
    members.add("thumbnail", thumbnail)
  }
}
