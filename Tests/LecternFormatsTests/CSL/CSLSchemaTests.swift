import Foundation
import LecternFormats
import LecternModel
import Testing

/// What the schema of CSL-JSON (csl-data 1.0.2) allows, as far as Lectern writes it.
@Suite("CSL-JSON out")
struct CSLSchemaTests {
  private static let strings: Set<String> = [
    "type", "id", "citation-key", "language", "abstract", "container-title", "collection-title",
    "container-title-short", "DOI", "edition", "event-title", "genre", "ISBN", "ISSN", "issue",
    "keyword", "medium", "note", "number-of-pages", "number-of-volumes", "page", "PMCID", "PMID",
    "publisher", "publisher-place", "source", "title", "title-short", "URL", "volume",
    "chapter-number", "collection-number", "number", "event-place", "version", "archive",
  ]
  private static let types: Set<String> = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
    "standard", "thesis", "treaty", "webpage",
  ]

  @Test("writes what the schema allows, whatever the item has", arguments: Genre.allCases)
  func schema(genre: Genre) throws {
    var item = Sample.paper
    item.metadata.genre = genre
    item.metadata.editors = [Person(literal: "A Body")]
    item.metadata.pageCount = 3
    item.metadata.extra = [
      "note": "n", "issn": "1", "location": "l", "urldate": "2020-01-02", "nosuch": "x",
      "csl-medium": "m", "csl-nosuch": "x", "ris-xx": "y", "date": "2017-06-12/2018",
      "origdate": "1900", "shortjournal": "s", "eventtitle": "e",
      "translator": "A, B and {C and D}",
      "csl-director": "E, F", "csl-archive": "a", "csl-type": "nosuch", "eid": "e1", "venue": "v",
      "csl-submitted": "c1995", "type": "phdthesis", "options": "x", "version": "2",
    ]
    let text = try exported(CSLExport(), [item])
    let all = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let object = try #require(all.first)
    #expect(object["id"] is String && Self.types.contains(object["type"] as? String ?? ""))
    for (name, value) in object {
      switch name {
      case "author", "editor", "translator", "director": try people(value)
      case "issued", "accessed", "original-date", "submitted": try date(value)
      case "custom": #expect(value is [String: Any])
      default: #expect(Self.strings.contains(name) && value is String, "\(name)")
      }
    }
  }

  private func people(_ value: Any) throws {
    let names: Set<String> = [
      "family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal",
    ]
    for person in try #require(value as? [[String: Any]]) {
      #expect(Set(person.keys).isSubset(of: names) && person.values.allSatisfy { $0 is String })
    }
  }

  private func date(_ value: Any) throws {
    let date = try #require(value as? [String: Any])
    #expect(Set(date.keys).isSubset(of: ["date-parts", "season", "circa", "literal"]))
    if date["literal"] is String { return }
    let parts = try #require(date["date-parts"] as? [[Int]])
    #expect((1...2).contains(parts.count) && parts.allSatisfy { (1...3).contains($0.count) })
  }
}
