internal import JSONTree
internal import LecternModel

/// Metadata and claims as rows keep them: the members that `Codable` names, sorted, and what is absent left out.
/// A row is written for each mention of an import, which `JSONEncoder` would take a fifth of the time for.
extension JSONWriter {
  /// The JSON of metadata, as `MetadataReader` reads it.
  static func text(of metadata: Metadata) -> String {
    var writer = JSONWriter()
    writer.write(metadata)
    return writer.text
  }

  /// The JSON of claims.
  static func text(of claims: Claims) -> String {
    var writer = JSONWriter()
    writer.write(claims)
    return writer.text
  }

  private mutating func write(_ claims: Claims) {
    object { writer in
      writer.member("about", claims.about)
      writer.member("entryID", claims.entryID)
      writer.member("feedURL", claims.feedURL)
      writer.list("identifiers", claims.identifiers) { writer, identifier in
        writer.object {
          $0.member("scheme", identifier.scheme.rawValue)
          $0.member("value", identifier.value)
        }
      }
      writer.member("isPrivate", claims.isPrivate) { $0.bool($1) }
      writer.member("metadata", claims.metadata) { $0.write($1) }
      writer.member("modified", claims.modified?.text)
      writer.list("otherLinks", claims.otherLinks) { $0.string($1) }
      writer.list("tags", claims.tags) { $0.string($1) }
    }
  }

  private mutating func write(_ metadata: Metadata) {
    object { writer in
      writer.list("authors", metadata.authors) { $0.write($1) }
      writer.member("container", metadata.container)
      writer.member("durationSeconds", metadata.durationSeconds) { $0.number($1) }
      writer.member("edition", metadata.edition)
      writer.list("editors", metadata.editors) { $0.write($1) }
      writer.member("effortMinutes", metadata.effortMinutes) { $0.number($1) }
      writer.member("extra", metadata.extra) { writer, extra in
        writer.object {
          for (name, text) in extra.sorted(by: { $0.key < $1.key }) { $0.member(name, text) }
        }
      }
      writer.member("genre", metadata.genre?.rawValue)
      writer.member("issue", metadata.issue)
      writer.member("keyword", metadata.keyword)
      writer.member("kind", metadata.kind?.rawValue)
      writer.member("language", metadata.language)
      writer.member("pageCount", metadata.pageCount) { $0.number($1) }
      writer.member("pages", metadata.pages)
      writer.member("published", metadata.published?.text)
      writer.member("publisher", metadata.publisher)
      writer.member("series", metadata.series)
      writer.member("summary", metadata.summary)
      writer.member("thumbnail", metadata.thumbnail)
      writer.member("title", metadata.title)
      writer.member("volume", metadata.volume)
    }
  }

  private mutating func write(_ person: Person) {
    object { writer in
      writer.member("family", person.family)
      writer.member("given", person.given)
      writer.member("literal", person.literal)
      writer.member("particle", person.particle)
      writer.member("suffix", person.suffix)
    }
  }

  private mutating func member(_ name: String, _ text: String?) {
    member(name, text) { $0.string($1) }
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element]?, _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard let elements else { return }
    self.name(name)
    array(elements, write)
  }

  private mutating func member<Value>(
    _ name: String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    guard let value else { return }
    self.name(name)
    write(&self, value)
  }
}
