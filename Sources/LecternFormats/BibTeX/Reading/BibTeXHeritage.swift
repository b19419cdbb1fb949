/// What entries inherit: the rules of BibLaTeX (its manual, appendix B), without what names the parent
/// alone. A paper that took over the DOI of its proceedings would be taken for them.
enum BibTeXHeritage {
  /// The fields that name parents.
  static let parentFields = ["crossref", "xdata"]

  /// The entries that an entry inherits from.
  static func parentKeys(of record: BibTeXRecord) -> [String] {
    var keys: [String] = []
    for name in parentFields {
      guard let value = record[name] else { continue }
      keys += value.split(separator: UInt8(ascii: ",")).map {
        String(decoding: BibTeXScanner.trimmed($0), as: UTF8.self)
      }
    }
    return keys.filter { !$0.isEmpty && $0.utf8.count < 1000 }
  }

  /// An entry without what nobody inherits.
  static func kept(of record: BibTeXRecord) -> BibTeXRecord {
    var kept = BibTeXRecord(type: record.type, key: nil, line: record.line)
    let isData = record.type == "xdata"
    for field in record.fields where isData || !own.contains(field.name) {
      kept.add(field.name, record.bytes[field.value])
    }
    return kept
  }

  /// Fills what an entry lacks. The parent's title becomes the title of the book, of the journal or of
  /// the work in several volumes; an entry without a title of its own has the parent's.
  static func inherit(from parent: BibTeXRecord, into record: inout BibTeXRecord) {
    let names = Set(record.fields.map(\.name))
    let hasDate = !names.isDisjoint(with: ["date", "year"])
    let whole = names.contains("title") ? whole(parent.type, of: record.type) : nil
    for field in parent.fields {
      let isTitle = titles.contains(field.name)
      if whole != nil, parentsTitles.contains(field.name) { continue }
      let name = isTitle ? (whole ?? "") + field.name : field.name
      let value = parent.bytes[field.value]
      if name == "author", hasBookAuthor(record.type, parent.type), record["bookauthor"] == nil {
        record.add("bookauthor", value)
      }
      if names.contains(name) || (hasDate && dates.contains(name)) || links.contains(name) {
        continue
      }
      if name == "booktitle", names.contains("journal") { continue }
      if record[name] == nil { record.add(name, value) }
    }
  }

  /// What stands before the names of a parent's titles in a child. Nil where they are the child's own.
  private static func whole(_ parent: String, of child: String) -> String? {
    if volumes.contains(parent) { return "main" }
    guard parts.contains(child), parent != "xdata" else { return nil }
    return parent == "periodical" ? "journal" : "book"
  }

  /// Whether a child stands in a book that has authors.
  private static func hasBookAuthor(_ child: String, _ parent: String) -> Bool {
    ["inbook", "bookinbook", "suppbook"].contains(child) && ["book", "mvbook"].contains(parent)
  }

  private static let dates: Set = ["date", "year", "month", "day"]
  private static let links: Set = ["crossref", "xdata", "xref"]
  private static let titles: Set = ["title", "subtitle", "titleaddon"]
  /// Forms of the parent's title, which are none of the child's.
  private static let parentsTitles: Set = [
    "shorttitle", "sorttitle", "indextitle", "indexsorttitle",
  ]
  private static let volumes: Set = ["mvbook", "mvcollection", "mvproceedings", "mvreference"]

  private static let parts = words(
    """
    article inbook incollection inproceedings conference inreference suppbook suppcollection
    suppperiodical bookinbook review
    """)

  /// What is the parent's alone.
  private static let own = words(
    """
    abstract annotation annote doi url urldate eprint eprinttype eprintclass archiveprefix primaryclass
    file note keywords keyword groups pages pagetotal timestamp creationdate date-added date-modified
    modificationdate readstatus ranking rating read priority comment review ids entryset entrysubtype
    label options presort shorthand sortkey sortname sorttitle sortyear pmid pmcid arxivid owner
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
