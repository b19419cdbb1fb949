internal import LecternModel

/// Writes CSL-JSON that its schema accepts: an array, an item a line, sorted by citation key.
///
/// It carries what a bibliography prints, all identifiers and links, language, tags, abstract, notes; and
/// under `custom.lectern`, where the schema lets anything stand, kind, state, rating, progress and the
/// day of collecting.
public struct CSLExport: ReferenceFormat {
  public let name = "csl-json"
  public let title = "CSL-JSON"
  public let fileExtension = "json"
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading).union([.remark])
  public let limits = [
    "notes come back as one", "people who are not named (`and others`) are left out",
  ]

  public init() {}

  public func reference(of entry: ExportEntry) -> Reference {
    var members = CSLMembers(entry)
    return Reference(type: members.type, text: members.text())
  }

  public func write(_ entries: [CitedReference], to sink: (String) throws -> Void) throws {
    var head = TextBuffer()
    try sink("[")
    for (index, entry) in entries.enumerated() {
      try sink(index == 0 ? "\n" : ",\n")
      head.open("{")
      head.add(member: "id", entry.key)
      head.add(member: "citation-key", entry.key)
      head.add(member: "type", entry.reference.type)
      head.add(",")
      try sink(head.take())
      try sink(entry.reference.text)
    }
    try sink(entries.isEmpty ? "]\n" : "\n]\n")
  }
}
