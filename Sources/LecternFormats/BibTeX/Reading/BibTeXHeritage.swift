/// What entries inherit: the rules of BibLaTeX (its manual, appendix B), without what names the parent
/// alone. A paper that took over the DOI of its proceedings would be taken for them.
enum BibTeXHeritage {
  /// The entries that an entry inherits from.
  static func parentKeys(of record: BibTeXRecord) -> [String] {
    var keys: [String] = []
    for name in ["crossref", "xdata"] {
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

  /// Fills what an entry lacks. The parent's title becomes the title of the book or the journal; an
  /// entry without a title of its own has the parent's.
  static func inherit(from parent: BibTeXRecord, into record: inout BibTeXRecord) {
    let names = Set(record.fields.map(\.name))
    let isPart = parts.contains(record.type) && parent.type != "xdata" && names.contains("title")
    let hasDate = !names.isDisjoint(with: ["date", "year"])
    for field in parent.fields {
      var name = field.name
      if isPart, let other = (parent.type == "periodical" ? ofJournal : ofBook)[name] {
        name = other
      }
      if names.contains(name) || (hasDate && dates.contains(name)) || links.contains(name) {
        continue
      }
      if isPart, name == "booktitle", names.contains("journal") { continue }
      if record[name] == nil { record.add(name, parent.bytes[field.value]) }
    }
  }

  private static let dates: Set = ["date", "year", "month", "day"]
  private static let links: Set = ["crossref", "xdata", "xref"]
  private static let ofBook = ["title": "booktitle", "subtitle": "booksubtitle"]
  private static let ofJournal = ["title": "journaltitle", "subtitle": "journalsubtitle"]

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
