/// Writes one JSON array of items in the shape of `ItemJSON`, an item a line, so that a change of one
/// item is a change of one line.
public struct JSONExport: ExportFormat {
  public let name = "json"
  public let title = "JSON"
  public let fileExtension = "json"
  public let headings = ExportHeadings.places
  public let carries = Set(FieldName.allCases)
  public let limits = [
    "notes come back as one", "what has neither link nor title nor identifier is refused",
  ]

  public init() {}

  public func write(_ export: Export, to sink: (String) throws -> Void) throws {
    try sink("[")
    var isFirst = true
    try export.formatted({ ItemJSON($0).value.text }) {
      try sink((isFirst ? "\n" : ",\n") + $1)
      isFirst = false
    }
    try sink(isFirst ? "]\n" : "\n]\n")
  }
}
