internal import GRDB
internal import LecternModel

/// The functions that SQL calls. Those of the view `itemDocument`, `searchText` and `plainText`, must give the same words
/// for ever: the index is told to forget what it learned by being shown it again.
enum TextFunctions {
  static func add(to db: Database) {
    db.add(
      function: DatabaseFunction("searchText", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(SearchText.spaced)
      })
    db.add(
      function: DatabaseFunction("foldedTag", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(TagName.folded)
      })
    db.add(
      function: DatabaseFunction("plainText", argumentCount: 1, pure: true) { values in
        String.fromDatabaseValue(values[0]).map(PlainHTML.words)
      })
  }
}
