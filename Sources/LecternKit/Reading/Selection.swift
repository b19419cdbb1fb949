public import LecternCatalogue
public import LecternModel

/// Finds the items that the reader means.
public struct Selection {
  private let catalogue: Catalogue

  /// A finder in a catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The items of a query, in its order. Throws `CatalogueError.unknown` when there are none, and when an item that
  /// the query names is none: of what was said by name nothing is left undone in silence.
  public func require(_ query: Query) throws -> [Item] {
    let items = try catalogue.items(try named(query), fallback: [Sort(.id)])
    guard items.isEmpty else { return items }
    throw CatalogueError.unknown("no item fits; 'lectern list' shows what there is")
  }

  /// The query, once it is known that all it names is there. Throws `CatalogueError.unknown` with the names that
  /// are of no item.
  public func named(_ query: Query) throws -> Query {
    let names = query.filter.names
    guard !names.isEmpty else { return query }
    let missing = try catalogue.missing(names).compactMap(\.name)
    guard missing.isEmpty else {
      let what = missing.prefix(10).joined(separator: ", ") + (missing.count > 10 ? " …" : "")
      let others = missing.count < names.count ? " (nothing was done with the others)" : ""
      throw CatalogueError.unknown(
        "there is no item \(what)\(others); 'lectern list' shows what there is")
    }
    return query
  }
}
