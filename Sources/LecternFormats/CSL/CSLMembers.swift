import LecternModel

/// The properties of an item in CSL-JSON, but for its id; `type` comes first.
struct CSLMembers {
  private let entry: ExportEntry
  private let genre: Genre
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: [String: String]

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = metadata.extra ?? [:]
  }

  private typealias Member = (name: String, value: JSONValue?)

  private var item: Item { entry.item }

  /// All there is to say, in a fixed order; what comes first under a name counts.
  var all: [(name: String, value: JSONValue)] {
    var names: Set<String> = []
    return (bibliography + kept + [("custom", CSLCustom.value(entry, genre: genre))])
      .compactMap { name, value in value.map { (name, $0) } }
      .filter { names.insert($0.0).inserted }
  }

  private var bibliography: [Member] {
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    return [
      ("type", .string(type)), ("author", people(metadata.authors)),
      ("editor", people(metadata.editors)), ("issued", issued), title("title", metadata.title),
      title("container-title", metadata.container), title("collection-title", metadata.series),
      ("publisher", text(metadata.publisher)), ("volume", text(metadata.volume)),
      (CSLNumbers.property(of: genre, in: metadata), text(metadata.issue)), ("page", text(pages)),
      ("edition", text(metadata.edition)),
      ("number-of-pages", text(metadata.pageCount.map { String($0) })),
      ("language", text(metadata.language)),
      ("abstract", text(metadata.summary.map(Blanks.plain))),
      ("DOI", text(item.identifier(.doi))),
      ("ISBN", text(isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: " "))),
      ("PMID", text(item.identifier(.pmid))), ("PMCID", text(item.identifier(.pmcid))),
      ("URL", text(item.url)),
      ("keyword", item.tags.isEmpty ? nil : .string(item.tags.joined(separator: ", "))),
      ("note", text(extra["note"])), ("genre", text(workType)),
    ]
  }

  /// The type it came with, where that is finer than the genre, or the nearest to that which it came with in
  /// another format.
  private var type: String {
    let given = extra[CSLProperties.type]
    return given.flatMap { GenreNames.cslTypes[$0] == genre ? $0 : nil }
      ?? FinerTypes.nearest(in: .csl, to: extra, of: genre) ?? GenreForm.of(genre).csl
  }

  private var workType: String? {
    let type = extra["type"] ?? (genre == .mastersThesis ? "mathesis" : nil)
    return type.map(WorkTypeNames.words)
  }

  private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  private func title(_ name: String, _ text: String?) -> Member {
    (name, self.text(text.map(CSLText.protected)))
  }

  private func people(_ people: [Person]?) -> JSONValue? {
    guard let people, !people.isEmpty else { return nil }
    return .array(people.map(CSLNames.value))
  }

  /// The date as it was given, where it still says when the work came out.
  private var issued: JSONValue? {
    let given = extra["date"] ?? extra["year"]
    if let given, ReferenceDate.ris(given)?.date == metadata.published {
      return CSLDate.value(given)
    }
    return metadata.published.map { CSLDate.value($0) }
  }

  /// CSL's ranges have a hyphen, unless the numbers have one.
  private var pages: String? {
    metadata.pages.map { $0.contains("-") ? $0 : $0.split(separator: "–").joined(separator: "-") }
  }

  /// Fields that were only kept, under the schema's names; the schema knows no others.
  private var kept: [Member] {
    let people = ReferencePeople.roles.compactMap { role in
      role.csl.map { ($0, self.people(ReferencePeople.people(extra[role.name]))) }
    }
    return people
      + extra.keys.sorted().compactMap { name in
        CSLProperties.property(ofExtra: name).map { ($0, value(extra[name], of: $0)) }
      }
  }

  private func value(_ text: String?, of property: String) -> JSONValue? {
    if CSLProperties.isTitle(property) { return title(property, text).value }
    return CSLProperties.dates.contains(property)
      ? text.map { CSLDate.value($0) } : self.text(text)
  }
}
