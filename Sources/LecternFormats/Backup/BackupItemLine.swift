import LecternModel

/// Writes the record of an item as `BackupRecord` encodes it, the keys sorted. Nearly all lines of a backup
/// are items, and the general encoder takes many times as long for them.
enum BackupItemLine {
  static func append(_ item: BackupItem, to out: inout TextBuffer) throws {
    out.add("{")
    out.open("{", member: "item")
    try add(item.absorbed, "absorbed", to: &out)
    try add(item.apart, "apart", to: &out)
    out.add(member: "citationKey", item.citationKey)
    out.add(member: "created", item.created)
    out.open("[", member: "events")
    for event in item.events { add(event, to: &out) }
    out.add("]")
    out.add(member: "id", item.id)
    out.open("[", member: "mentions")
    for mention in item.mentions { try add(mention, to: &out) }
    out.add("]")
    out.add(member: "uuid", item.uuid)
    out.add("}}")
  }

  private static func add(_ event: BackupEvent, to out: inout TextBuffer) {
    let deed = event.event.deed.stored
    out.open("{")
    out.add(member: "change", event.change)
    out.open("{", member: "event")
    out.add(member: "at", event.event.at)
    out.add(member: "deed", deed.name)
    if event.event.isImported { out.add(member: "imported", json: "true") }
    out.add(member: "value", deed.value)
    out.add("}")
    out.add(member: "uuid", event.uuid)
    out.add("}")
  }

  private static func add(_ mention: BackupMention, to out: inout TextBuffer) throws {
    out.open("{")
    out.add(member: "change", mention.change)
    switch mention.claims {
    case .json(let text): out.add(member: "claims", json: text)
    case .read(let claims): out.add(member: "claims", json: try BackupLine.json(claims))
    case nil: break
    }
    out.add(member: "content", mention.content)
    out.add(member: "found", mention.found)
    out.add(member: "key", mention.key)
    out.add(member: "note", mention.note)
    out.add(member: "path", mention.path)
    out.add(member: "position", Int64(mention.position))
    out.add(member: "source", mention.source)
    out.add(member: "title", mention.title)
    out.add(member: "url", mention.url)
    out.add("}")
  }

  /// What few items have is left to the general encoder.
  private static func add(
    _ values: [some Encodable]?, _ name: String, to out: inout TextBuffer
  ) throws {
    if let values { out.add(member: name, json: try BackupLine.json(values)) }
  }
}
