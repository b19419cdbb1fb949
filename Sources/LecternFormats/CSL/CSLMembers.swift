import LecternModel

/// The properties of an item in CSL-JSON, but for its id; `type` comes first.
struct CSLMembers {
  private let entry: ExportEntry
  private let genre: Genre

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
  }

  private typealias Member = (name: String, value: JSONValue?)

  private var item: Item { entry.item }
  private var metadata: Metadata { entry.item.metadata }
  private var extra: [String: String] { metadata.extra ?? [:] }

  /// All there is to say, in a fixed order.
  var all: [(name: String, value: JSONValue)] {
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    var members: [Member] = [
      ("type", .string(GenreForm.of(genre).csl)), ("author", people(metadata.authors)),
      ("editor", people(metadata.editors)), ("issued", issued), ("title", text(metadata.title)),
      ("container-title", text(metadata.container)), ("collection-title", text(metadata.series)),
      ("publisher", text(metadata.publisher)), ("volume", text(metadata.volume)),
      ("issue", text(metadata.issue)), ("page", text(pages)), ("edition", text(metadata.edition)),
      ("number-of-pages", text(metadata.pageCount.map { String($0) })),
      ("language", text(metadata.language)),
      ("abstract", text(metadata.summary.map(Blanks.plain))),
      ("DOI", text(item.identifier(.doi))),
      ("ISBN", text(isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: " "))),
      ("PMID", text(item.identifier(.pmid))), ("PMCID", text(item.identifier(.pmcid))),
      ("URL", text(item.url)),
      ("keyword", item.tags.isEmpty ? nil : .string(item.tags.joined(separator: ", "))),
      ("note", text(extra["note"])),
    ]
    members += kept
    members.append(("custom", CSLCustom.value(entry, genre: genre)))
    return members.compactMap { name, value in value.map { (name, $0) } }
  }

  private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  private func people(_ people: [Person]?) -> JSONValue? {
    guard let people, !people.isEmpty else { return nil }
    return .array(people.map(CSLNames.value))
  }

  /// The date as it was given, where it still says when the work came out.
  private var issued: JSONValue? {
    let given = extra["date"] ?? extra["year"]
    if let given, ReferenceDate.ris(given)?.date == metadata.published {
      return CSLDate.value(edtf: given)
    }
    return metadata.published.map { CSLDate.value($0) }
  }

  /// CSL's ranges have a hyphen, unless the numbers have one.
  private var pages: String? {
    metadata.pages.map { $0.contains("-") ? $0 : $0.split(separator: "–").joined(separator: "-") }
  }

  /// Fields that were only kept, under the schema's names; the schema knows no others.
  private var kept: [Member] {
    var members: [Member] = []
    for name in extra.keys.sorted() where name != "note" && name != "isbn" && name != "eventtitle" {
      if let property = CSLProperties.ofExtra[name] {
        members.append((property, value(extra[name], of: property)))
      } else if name.hasPrefix("csl-"), CSLProperties.others.contains(String(name.dropFirst(4))) {
        members.append((String(name.dropFirst(4)), text(extra[name])))
      }
    }
    return members
  }

  private func value(_ text: String?, of property: String) -> JSONValue? {
    let isDate = property == "accessed" || property.hasSuffix("-date")
    return isDate ? text.map(CSLDate.value(edtf:)) : self.text(text)
  }
}
