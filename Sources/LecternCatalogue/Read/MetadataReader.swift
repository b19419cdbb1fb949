internal import GRDB
internal import JSONTree
internal import LecternModel

/// Metadata from the JSON that a row keeps it in, as `JSONWriter` wrote it. `JSONDecoder` makes the
/// same of it and takes ten times as long: half the time that reading a catalogue of references takes.
enum MetadataReader {
  /// Nothing known where there is no JSON. Throws `DatabaseError` where it is none, or says what this
  /// version doesn't know.
  static func read(_ json: String?) throws -> Metadata {
    guard let json else { return Metadata() }
    do {
      var source = JSONSource(Array(json.utf8))
      return try metadata(&source)
    } catch let fault as JSONSource.Fault {
      let message = "the metadata is no JSON at \(fault.column): \(fault.message)"
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: message)
    }
  }

  private static func metadata(_ source: inout JSONSource) throws -> Metadata {
    var metadata = Metadata()
    try source.object { source, name in
      switch name {
      case "title": metadata.title = try text(&source)
      case "kind": metadata.kind = try Columns.name(text(&source), of: ItemKind.self)
      case "authors": metadata.authors = try people(&source)
      case "editors": metadata.editors = try people(&source)
      case "genre": metadata.genre = try Columns.name(text(&source), of: Genre.self)
      case "published": metadata.published = try date(&source)
      case "summary": metadata.summary = try text(&source)
      case "language": metadata.language = try text(&source)
      case "container": metadata.container = try text(&source)
      case "publisher": metadata.publisher = try text(&source)
      case "volume": metadata.volume = try text(&source)
      case "issue": metadata.issue = try text(&source)
      case "pages": metadata.pages = try text(&source)
      case "edition": metadata.edition = try text(&source)
      case "series": metadata.series = try text(&source)
      case "durationSeconds": metadata.durationSeconds = try number(&source)
      case "pageCount": metadata.pageCount = try number(&source)
      case "effortMinutes": metadata.effortMinutes = try number(&source)
      case "thumbnail": metadata.thumbnail = try text(&source)
      case "keyword": metadata.keyword = try text(&source)
      case "extra": metadata.extra = try texts(&source)
      default: try source.skip()
      }
    }
    return metadata
  }

  private static func people(_ source: inout JSONSource) throws -> [Person] {
    var people: [Person] = []
    try source.array { source in
      var person = Person(literal: "")
      person.literal = nil
      try source.object { source, name in
        switch name {
        case "family": person.family = try text(&source)
        case "given": person.given = try text(&source)
        case "particle": person.particle = try text(&source)
        case "suffix": person.suffix = try text(&source)
        case "literal": person.literal = try text(&source)
        default: try source.skip()
        }
      }
      people.append(person)
    }
    return people
  }

  private static func texts(_ source: inout JSONSource) throws -> [String: String] {
    var texts: [String: String] = [:]
    try source.object { source, name in texts[name] = try text(&source) }
    return texts
  }

  private static func date(_ source: inout JSONSource) throws -> PartialDate {
    guard let date = PartialDate(text: try text(&source)) else { throw fault("date") }
    return date
  }

  private static func text(_ source: inout JSONSource) throws -> String {
    guard let text = try source.text() else { throw fault("text") }
    return text
  }

  private static func number(_ source: inout JSONSource) throws -> Int {
    guard case .number(let digits) = try source.value().value, let number = Int(digits) else {
      throw fault("number")
    }
    return number
  }

  private static func fault(_ what: String) -> DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CORRUPT, message: "the metadata has no \(what) where one belongs")
  }
}
