internal import LecternModel

/// Writes CSL-JSON that its schema accepts: an array, an item a line, sorted by citation key.
///
/// It carries what a bibliography prints, all identifiers and links, language, tags, abstract, notes; and
/// under `custom.lectern`, where the schema lets anything stand, kind, state, rating, progress and the
/// day of collecting.
public struct CSLExport: ExportFormat {
  public let name = "csl-json"
  public let title = "CSL-JSON"
  public let fileExtension = "json"
  public let citesByKey = true
  public let carries = ReferenceFields.bibliography.union(ReferenceFields.reading).union([.remark])
  public let limits = ["notes come back as one"]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    let items = try CitedEntries(export) { entry in
      var members = CSLMembers(entry)
      return members.text()
    }
    try sink("[")
    for (index, (key, members)) in items.all.enumerated() {
      let id = JSONValue.string(key).text
      try sink((index == 0 ? "\n" : ",\n") + "{\"id\":\(id),\"citation-key\":\(id),")
      try sink(members)
    }
    try sink(items.all.isEmpty ? "]\n" : "\n]\n")
  }
}
