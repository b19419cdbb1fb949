internal import GRDB
internal import JSONTree
internal import LecternModel

/// Metadata from the JSON that a row keeps it in, as `Columns.json` wrote it. `JSONDecoder` makes the
/// same of it and takes ten times as long: half the time that reading a catalogue of references takes.
enum MetadataReader {
  /// Nothing known where there is no JSON. Throws `DatabaseError` where it is none, or says what this
  /// version doesn't know.
  static func read(_ json: String?) throws -> Metadata {
    guard let json else { return Metadata() }
    do {
      var source = JSONSource(Array(json.utf8))
      return try metadata(try source.value())
    } catch let fault as JSONSource.Fault {
      let message = "the metadata is no JSON at \(fault.column): \(fault.message)"
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: message)
    }
  }

  private static func metadata(_ node: JSONNode) throws -> Metadata {
    guard case .object(let members) = node.value else { throw fault("metadata", node) }
    var metadata = Metadata()
    for (name, value) in members {
      switch name {
      case "title": metadata.title = try text(value)
      case "kind": metadata.kind = try Columns.name(text(value), of: ItemKind.self)
      case "authors": metadata.authors = try people(value)
      case "editors": metadata.editors = try people(value)
      case "genre": metadata.genre = try Columns.name(text(value), of: Genre.self)
      case "published": metadata.published = try date(value)
      case "summary": metadata.summary = try text(value)
      case "language": metadata.language = try text(value)
      case "container": metadata.container = try text(value)
      case "publisher": metadata.publisher = try text(value)
      case "volume": metadata.volume = try text(value)
      case "issue": metadata.issue = try text(value)
      case "pages": metadata.pages = try text(value)
      case "edition": metadata.edition = try text(value)
      case "series": metadata.series = try text(value)
      case "durationSeconds": metadata.durationSeconds = try number(value)
      case "pageCount": metadata.pageCount = try number(value)
      case "effortMinutes": metadata.effortMinutes = try number(value)
      case "thumbnail": metadata.thumbnail = try text(value)
      case "keyword": metadata.keyword = try text(value)
      case "extra": metadata.extra = try texts(value)
      default: continue
      }
    }
    return metadata
  }

  private static func people(_ node: JSONNode) throws -> [Person] {
    guard case .array(let elements) = node.value else { throw fault("list of people", node) }
    return try elements.map { element in
      guard case .object(let members) = element.value else { throw fault("person", element) }
      var person = Person(literal: "")
      person.literal = nil
      for (name, value) in members {
        switch name {
        case "family": person.family = try text(value)
        case "given": person.given = try text(value)
        case "particle": person.particle = try text(value)
        case "suffix": person.suffix = try text(value)
        case "literal": person.literal = try text(value)
        default: continue
        }
      }
      return person
    }
  }

  private static func texts(_ node: JSONNode) throws -> [String: String] {
    guard case .object(let members) = node.value else { throw fault("object", node) }
    return try Dictionary(
      members.map { ($0.name, try text($0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func date(_ node: JSONNode) throws -> PartialDate {
    guard let date = PartialDate(text: try text(node)) else { throw fault("date", node) }
    return date
  }

  private static func text(_ node: JSONNode) throws -> String {
    guard case .string(let text) = node.value else { throw fault("text", node) }
    return text
  }

  private static func number(_ node: JSONNode) throws -> Int {
    guard case .number(let digits) = node.value, let number = Int(digits) else {
      throw fault("number", node)
    }
    return number
  }

  private static func fault(_ what: String, _ node: JSONNode) -> DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CORRUPT, message: "the metadata has no \(what) where one belongs")
  }
}
