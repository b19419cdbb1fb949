import LecternModel

/// What a tag says of a work.
enum TagMeaning: Sendable {
  case text(ReferenceField)
  case type
  case author
  /// The author's name in full; then the short form says nothing more.
  case fullAuthor
  /// A body that is an author.
  case body
  case editor
  /// People that are kept by the name of what they did.
  case people(String)
  /// A date, the whole of it or a part.
  case date
  case link(Int)
  case identifier(Identifier.Scheme)
  /// An ISBN, or else an ISSN.
  case serial
  /// An id with its scheme behind it: `10.3275/8949 [doi]`.
  case labelled
  /// One of several, or several with semicolons between them.
  case tags
  case abstract
  /// What the reader wrote.
  case note
  case key
  /// Several texts of one name, kept together.
  case list(String)
  /// Of use to the database alone.
  case dropped
}

/// A tag with the text behind it and on the lines below.
struct TaggedField: Sendable {
  /// In upper case.
  var tag: String
  var text: String
}

/// A record of tags.
struct TaggedRecord: Sendable {
  /// From 1.
  var line: Int
  var fields: [TaggedField] = []
  /// Its beginning as it stands there.
  var text = ""
  /// How many bytes it has.
  var size = 0

  /// The text of a tag; the first where there are several.
  subscript(tag: String) -> String? { fields.first { $0.tag == tag }?.text }
}
