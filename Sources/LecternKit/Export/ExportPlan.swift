public import LecternCatalogue
public import LecternFormats
public import LecternModel

/// What to export and how it is to be arranged.
public struct ExportPlan {
  private let catalogue: Catalogue
  private let query: Query
  private let format: (any ExportFormat)?
  private let title: String
  private let arrangement: Arrangement

  /// A plan for a format; none is the backup, `jsonl`.
  ///
  /// A list that is named keeps its order and headings; else the format decides (`ExportHeadings`).
  public init(
    _ query: Query, as format: (any ExportFormat)?, list: String?, title: String?,
    in catalogue: Catalogue
  ) throws {
    self.catalogue = catalogue
    self.query = query
    self.format = format
    let name = list ?? query.filter.listName
    let found = try name.flatMap { name in
      try catalogue.lists().first { $0.title.lowercased().contains(name.lowercased()) }
    }
    self.title = title ?? found?.title ?? "Reading list"
    arrangement =
      found.map { .list($0.id) } ?? Self.arrangement(format, isSorted: !query.sorts.isEmpty)
  }

  private static func arrangement(
    _ format: (any ExportFormat)?, isSorted: Bool
  ) -> Arrangement {
    switch format?.headings ?? .kinds {
    case .folders: .folder
    case .places: .found
    case .kinds: isSorted ? .plain : .kind
    }
  }

  /// Writes it, a piece at a time.
  public func write(to sink: (String) throws -> Void) throws {
    let exporter = Exporter(catalogue)
    guard let format else { return try exporter.writeBackup(query, to: sink) }
    try exporter.write(query, as: format, title: title, arranged: arrangement, to: sink)
  }
}

extension Filter {
  /// The list that the whole query is about, if it names one.
  fileprivate var listName: String? {
    switch self {
    case .and(let parts): parts.lazy.compactMap(\.listName).first
    case .term(.list(let name)): name
    default: nil
    }
  }
}
