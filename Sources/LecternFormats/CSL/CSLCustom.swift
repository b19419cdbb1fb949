import JSONTree
import LecternModel

/// What CSL has no property for, under `custom`, where its schema lets anything stand.
enum CSLCustom {
  /// Appends the member of an entry.
  static func append(_ entry: ExportEntry, genre: Genre, to out: inout TextBuffer) {
    let form = GenreForm.of(genre)
    out.open("{", member: "lectern")
    out.add(member: "added", entry.item.added.text)
    if GenreNames.cslTypes[form.csl] != genre { out.add(member: "genre", genre.rawValue) }
    let identifiers = entry.item.identifiers.filter { !hasProperty($0.scheme) }
    out.add(member: "identifiers", ifAny: identifiers.map(\.description))
    if form.kind != entry.item.kind { out.add(member: "kind", entry.item.kind.rawValue) }
    out.add(member: "links", ifAny: entry.item.otherLinks)
    out.add(member: "notes", ifAny: entry.item.notes)
    out.add(member: "progress", entry.item.progress?.description)
    out.add(member: "rating", entry.item.rating)
    out.add(member: "remark", entry.remark)
    if entry.item.state != .queued { out.add(member: "state", entry.item.state.rawValue) }
    out.add(member: "tags", ifAny: entry.item.tags)
    out.add("}")
  }

  /// Whether CSL has a property for a scheme, or its identifiers follow from links.
  private static func hasProperty(_ scheme: Identifier.Scheme) -> Bool {
    switch scheme {
    case .doi, .isbn, .pmid, .pmcid, .url, .guid: true
    case .arxiv, .openreview, .acl, .youtube, .github: false
    }
  }

  /// Reads it back. False where there is nothing of ours.
  static func read(_ node: JSONNode, into draft: inout ReferenceDraft) -> Bool {
    guard let custom = node["lectern"], custom.isObject else { return false }
    func text(_ name: String) -> String? { custom[name]?.text }
    func texts(_ name: String) -> [String] { custom[name]?.elements.compactMap(\.text) ?? [] }
    draft.added = text("added").flatMap(Timestamp.init(text:))
    draft.genre = text("genre").flatMap(Genre.init(rawValue:)) ?? draft.genre
    draft.kind = text("kind").flatMap(ItemKind.init(rawValue:))
    draft.state = text("state").flatMap(ReadingState.init(rawValue:))
    draft.progress = text("progress").flatMap { Progress(text: $0) }
    draft.rating = text("rating").flatMap { Int($0) }.flatMap { (1...10).contains($0) ? $0 : nil }
    draft.notes += texts("notes")
    draft.remark = text("remark")
    let tags = texts("tags")
    if !tags.isEmpty { draft.tags = tags }
    for link in texts("links") { draft.add(link: link, rank: 1) }
    for name in texts("identifiers") { draft.add(Identify.text(name).filter { $0.scheme != .url }) }
    return true
  }
}
