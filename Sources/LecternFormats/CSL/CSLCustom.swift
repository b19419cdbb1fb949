import JSONTree
import LecternModel

/// What CSL has no property for, under `custom`, where its schema lets anything stand.
enum CSLCustom {
  /// The object of an entry; nil where there is nothing to say.
  static func value(_ entry: ExportEntry, genre: Genre) -> JSONValue? {
    let item = entry.item
    let form = GenreForm.of(genre)
    let schemes: Set<Identifier.Scheme> = [.doi, .isbn, .pmid, .pmcid, .url, .guid]
    let identifiers = item.identifiers.filter { !schemes.contains($0.scheme) }.map(\.description)
    let members: [(String, JSONValue?)] = [
      ("added", .string(item.added.text)),
      ("genre", GenreNames.cslTypes[form.csl] == genre ? nil : .string(genre.rawValue)),
      ("identifiers", texts(identifiers)),
      ("kind", form.kind == item.kind ? nil : .string(item.kind.rawValue)),
      ("links", texts(item.otherLinks)), ("notes", texts(item.notes)),
      ("progress", item.progress.map { .string($0.description) }),
      ("rating", item.rating.map { .number(Int64($0)) }),
      ("remark", entry.remark.map { .string($0) }),
      ("state", item.state > .queued ? .string(item.state.rawValue) : nil),
      ("tags", texts(item.tags)),
    ]
    return .object([
      ("lectern", .object(members.compactMap { name, value in value.map { (name, $0) } }))
    ])
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

  private static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }
}
