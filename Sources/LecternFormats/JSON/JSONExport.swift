/// Writes one JSON array of items in the shape of `ItemJSON`, an item a line, so that a change of one
/// item is a change of one line.
public struct JSONExport: ExportFormat {
  public let name = "json"
  public let title = "JSON"
  public let fileExtension = "json"
  public let headings = ExportHeadings.places
  public let carries = Set(FieldName.allCases)
  public let limits = [
    "of several folders of an item one is written",
    "notes come back as one", "what has neither link nor title nor identifier is refused",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    try sink("[")
    var isFirst = true
    let add: @Sendable (inout TextBuffer, ExportEntry) -> Void = { out, entry in
      out.add(",\n")
      ItemJSON.append(entry, to: &out)
    }
    try export.parts(TextBuffer(), add: add) { part in
      try sink(isFirst ? String(part.text.dropFirst()) : part.text)
      isFirst = false
    }
    try sink(isFirst ? "]\n" : "\n]\n")
  }
}
