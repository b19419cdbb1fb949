internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// One item as the reader names it: an id, an identifier or a link.
struct ItemName {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The item. Throws `CatalogueError.unknown` unless there is just one.
  func item(in catalogue: Catalogue) throws -> Item {
    let found = try Selection(catalogue).require(
      try QueryArguments.query(of: [text], in: catalogue))
    guard found.count == 1 else {
      throw CatalogueError.unknown("'\(text)' names \(found.count) items; name one by its id")
    }
    return found[0]
  }
}
