/// Files that people try to import though nothing can read them as they are, and what to do instead.
enum UnreadableKinds {
  /// Why a file of no known format is not read.
  static func reason(_ head: InputHead) -> String {
    let text = head.text.filter { !$0.isGap }
    if text == "[]" || text == "{}" { return "the file holds no items" }
    if text.contains("zotero.org/namespaces/export") {
      return "RDF of Zotero; export the library as CSL-JSON or BibTeX and import that"
    }
    for (signature, reason) in reasons where head.bytes.starts(with: signature.utf8) {
      return reason
    }
    return "not a format Lectern reads; see 'lectern help formats' for those it does"
  }

  private static let reasons: [(signature: String, reason: String)] = [
    ("PK\u{3}\u{4}", "a zip archive; unpack it and import the folder that comes of it"),
    (
      "SQLite format 3",
      "a database of SQLite; export from its program (Firefox: bookmarks as HTML, buku: -p -j) and import that"
    ),
    ("%PDF", "a PDF; import its link, DOI or reference instead"),
    (
      "mozLz40",
      "a compressed backup of Firefox; save it as JSON in its library window and import that"
    ),
  ]
}
