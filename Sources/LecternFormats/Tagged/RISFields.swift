import LecternModel

/// The lines of an item's record, without the first and the last.
struct RISFields {
  private let entry: ExportEntry
  private let genre: Genre

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
  }

  private var item: Item { entry.item }
  private var metadata: Metadata { entry.item.metadata }
  private var extra: [String: String] { metadata.extra ?? [:] }

  /// Tags and texts, in the order in which they are written.
  var all: [(tag: String, text: String)] {
    var lines: [(String, String?)] = people("AU", metadata.authors) + people("A2", metadata.editors)
    lines += [
      ("TI", metadata.title), (container, metadata.container), ("T3", metadata.series),
      ("JA", extra["shortjournal"]), ("PY", metadata.published.map { paddedYear($0.year) }),
      ("DA", date), ("VL", metadata.volume), ("IS", metadata.issue),
    ]
    lines +=
      pages + [
        ("ET", metadata.edition), ("PB", metadata.publisher), ("CY", extra["location"]),
        ("LA", metadata.language), ("DO", item.identifier(.doi)),
      ]
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    lines += (isbns.isEmpty ? [extra["isbn"]].compactMap { $0 } : isbns).map { ("SN", $0) }
    lines.append(("SN", extra["issn"]))
    lines.append(("UR", item.url))
    lines += otherLinks.map { ("L2", $0) }
    lines += item.tags.map { ("KW", $0) }
    lines.append(("AB", metadata.summary.map(Blanks.plain)))
    let note = extra["note"] ?? entry.remark
    lines.append(("N1", note))
    let notes = (note == entry.remark ? [] : [entry.remark].compactMap { $0 }) + item.notes
    lines += notes.map { ("RN", $0) }
    lines += [("M3", type), ("Y2", extra["urldate"]), ("C2", item.identifier(.pmcid))] + kept
    return lines.compactMap { tag, text in text.map { (tag, $0) } }.filter { !$0.1.isEmpty }
  }

  private func people(_ tag: String, _ people: [Person]?) -> [(String, String?)] {
    (people ?? []).map { person in
      guard let literal = person.literal else {
        // The suffix comes last in RIS.
        let last = [person.particle, person.family].compactMap { $0 }.joined(separator: " ")
        let parts = [last, person.given ?? (person.suffix == nil ? nil : ""), person.suffix]
        return (tag, parts.compactMap { $0 }.joined(separator: ", "))
      }
      return (tag, literal)
    }
  }

  private var container: String {
    switch genre {
    case .article, .magazine, .newspaper, .preprint, .periodical: "JO"
    default: "T2"
    }
  }

  /// `2019/03/05/`; the year alone stands in `PY`.
  private var date: String? {
    if let given = extra["date"], ReferenceDate.ris(given)?.date == metadata.published {
      return given
    }
    guard let date = metadata.published, date.month != nil else { return nil }
    return date.text.split(separator: "-").joined(separator: "/") + (date.day == nil ? "//" : "/")
  }

  private var pages: [(String, String?)] {
    guard let pages = metadata.pages else { return [] }
    let ends = pages.split(separator: "–", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2, ends.allSatisfy({ !$0.contains(",") && !$0.isEmpty }) else {
      return [("SP", pages)]
    }
    return [("SP", ends[0]), ("EP", ends[1])]
  }

  /// The item's other links, and those that say which id it has.
  private var otherLinks: [String] {
    let told = Set(([item.url].compactMap { $0 } + item.otherLinks).flatMap { Identify.link($0) })
    let schemes: [Identifier.Scheme] = [.arxiv, .pmid, .openreview, .acl, .github]
    let missing = item.identifiers.filter { schemes.contains($0.scheme) && !told.contains($0) }
    return item.otherLinks + missing.compactMap(\.address)
  }

  /// The genre, where RIS's type leaves it open.
  private var type: String? {
    let form = GenreForm.of(genre)
    let isTold = GenreNames.risTypes[form.ris.lowercased()] == genre
    return isTold ? extra["type"] : genre.rawValue
  }

  /// What was read from tags without a meaning of ours.
  private var kept: [(String, String?)] {
    extra.keys.sorted().filter { $0.hasPrefix("ris-") && $0.utf8.count == 6 && $0 != "ris-c2" }
      .map { ($0.dropFirst(4).uppercased(), extra[$0]) }
  }

  private func paddedYear(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).utf8.count)) + String(year)
  }
}
