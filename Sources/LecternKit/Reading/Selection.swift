public import LecternCatalogue
public import LecternModel

/// Finds the items that the reader means.
public struct Selection {
  private let catalogue: Catalogue

  /// A finder in a catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The items of a query, in its order. Throws `CatalogueError.unknown` when there are none.
  public func require(_ query: Query) throws -> [Item] {
    var items = try catalogue.items(query, fallback: [Sort(.id)])
    if items.isEmpty, case .term(.ids(let ids)) = query.filter, ids.count == 1,
      let item = try catalogue.item(ids.lowerBound)
    {
      // The id of an item that has become part of another.
      items = [item]
    }
    guard items.isEmpty else { return items }
    throw CatalogueError.unknown("no item fits; 'lectern list' shows what there is")
  }
}
