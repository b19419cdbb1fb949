import LecternModel

/// The properties of an item in CSL-JSON, but for its id and its type.
struct CSLMembers {
  private let entry: ExportEntry
  private let genre: Genre
  /// Once, because each time that it is taken out of the item takes time.
  private let metadata: Metadata
  private let extra: KeptFields
  private var out = TextBuffer(room: 1024)
  /// Of the properties that are written; `type` stands before all.
  private var names = ["type"]

  init(_ entry: ExportEntry) {
    self.entry = entry
    genre = Genre(of: entry.item)
    metadata = entry.item.metadata
    extra = KeptFields(metadata)
  }

  private var item: Item { entry.item }

  /// All there is to say, in a fixed order, without the brace before it; what comes first under a name counts.
  mutating func text() -> String {
    addBibliography()
    addKept()
    out.open("{", member: "custom")
    CSLCustom.append(entry, genre: genre, to: &out)
    out.add("}}")
    return out.take()
  }

  private mutating func addBibliography() {
    add("author", metadata.authors)
    add("editor", metadata.editors)
    addIssued()
    add(title: "title", metadata.title)
    add(title: "container-title", metadata.container)
    add(title: "collection-title", metadata.series)
    add("publisher", metadata.publisher)
    add("volume", metadata.volume)
    add(CSLNumbers.property(of: genre, in: metadata), metadata.issue)
    add("page", pages)
    add("edition", metadata.edition)
    add("number-of-pages", metadata.pageCount.map { String($0) })
    add("language", metadata.language)
    add("abstract", metadata.summary.map(Blanks.plain))
    add("DOI", item.identifier(.doi))
    let isbns = item.identifiers.filter { $0.scheme == .isbn }.map(\.value)
    add("ISBN", isbns.isEmpty ? extra["isbn"] : isbns.joined(separator: " "))
    add("PMID", item.identifier(.pmid))
    add("PMCID", item.identifier(.pmcid))
    add("URL", item.url)
    add("keyword", item.tags.isEmpty ? nil : item.tags.joined(separator: ", "))
    add("note", extra["note"])
    add("genre", workType)
  }

  /// The type it came with, where that is finer than the genre, or the nearest to that which it came with in
  /// another format.
  var type: String {
    let given = extra[CSLProperties.type]
    return given.flatMap { GenreNames.cslTypes[$0] == genre ? $0 : nil }
      ?? FinerTypes.nearest(in: .csl, to: extra, of: genre) ?? GenreForm.of(genre).csl
  }

  private var workType: String? {
    let type = extra["type"] ?? (genre == .mastersThesis ? "mathesis" : nil)
    return type.map(WorkTypeNames.words)
  }

  private mutating func add(_ name: String, _ text: String?) {
    guard let text else { return }
    names.append(name)
    out.add(member: name, text)
  }

  private mutating func add(_ name: String, date: String) {
    names.append(name)
    out.add(member: name, CSLDate.value(date))
  }

  private mutating func add(_ name: String, _ people: [Person]?) {
    guard let people, people.contains(where: { !$0.isOthers }) else { return }
    names.append(name)
    out.open("[", member: name)
    for person in people where !person.isOthers { CSLNames.append(person, to: &out) }
    out.add("]")
  }

  private mutating func add(title name: String, _ text: String?) {
    add(name, text.map(CSLText.protected))
  }

  /// The date as it was given, where it still says when the work came out.
  private mutating func addIssued() {
    if let given = extra["date"] ?? extra["year"],
      ReferenceDate.ris(given)?.date == metadata.published
    {
      add("issued", date: given)
    } else if let date = metadata.published {
      names.append("issued")
      out.open("{", member: "issued")
      CSLDate.append(date, to: &out)
      out.add("}")
    }
  }

  /// CSL's ranges have a hyphen, unless the numbers have one.
  private var pages: String? {
    metadata.pages.map { pages in
      guard !pages.has("-") else { return pages }
      return PageRange.parts(pages).filter { !$0.isEmpty }.joined(separator: "-")
    }
  }

  /// Fields that were only kept, under those of the schema's names that nothing stands under yet; the schema knows no
  /// others.
  private mutating func addKept() {
    for (role, people) in ReferencePeople.kept(in: extra) {
      if let name = role.csl, !names.contains(name) { add(name, people) }
    }
    for (name, text) in extra.all {
      guard let property = CSLProperties.property(ofExtra: name), !names.contains(property)
      else { continue }
      if CSLProperties.isTitle(property) {
        add(title: property, text)
      } else if CSLProperties.dates.contains(property) {
        add(property, date: text)
      } else {
        add(property, text)
      }
    }
  }
}
