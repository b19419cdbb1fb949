import LecternModel

/// What a page says to people: its title, its byline, its date.
enum PlainPage {
  /// `names` are what the site may be called, to be left out of the title.
  static func statement(_ parts: PageParts, siteNames names: [String]) -> PageStatement {
    var statement = PageStatement()
    for meta in parts.metas { fields[meta.name]?(&statement, meta.content) }
    if let title = parts.title ?? parts.heading {
      statement.add(PageTitle.withoutSite(title, names: names), as: .title)
    }
    if let language = parts.language { PageStatement.language(&statement, language) }
    for time in parts.times.prefix(1) { statement.add(date: time, rank: 5) }
    statement.reference.authors = authors(parts)
    return statement
  }

  /// Who is named: by `meta`, or by the best sign there is.
  private static func authors(_ parts: PageParts) -> [Person] {
    let stated = PageNames.people(parts.metas.filter { $0.name == "author" }.map(\.content))
    if !stated.isEmpty { return stated }
    let ranked = parts.bylines.enumerated()
      .sorted { ($0.element.sign, $0.offset) < ($1.element.sign, $1.offset) }.map(\.element)
    for (sign, text) in ranked {
      let people = PageNames.byline(text)
      guard !people.isEmpty else { continue }
      // Several authors have a link each.
      guard sign == .relation else { return people }
      var all: [Person] = []
      for other in ranked where other.sign == .relation {
        for person in PageNames.byline(other.text) where !all.contains(person) {
          all.append(person)
        }
      }
      return all
    }
    return []
  }

  private static let fields: [String: PageField] = [
    "description": PageStatement.abstract,
    "date": PageStatement.date(0),
    "pubdate": PageStatement.date(1),
    "publishdate": PageStatement.date(1),
    "publish-date": PageStatement.date(1),
    "publication_date": PageStatement.date(1),
    "parsely-pub-date": PageStatement.date(1),
    "sailthru.date": PageStatement.date(2),
    "parsely-title": PageStatement.text(.title, 1),
    "application-name": { $0.siteName = $0.siteName ?? $1 },
  ]
}
