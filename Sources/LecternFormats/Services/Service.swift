import JSONTree
import LecternModel

/// A reading tracker, read-later or bookmark service, and the files it exports.
///
/// A service is a file in `Services/Tables` with a table for each sort of file, and a line in
/// `Services.all`.
struct Service: Sendable {
  /// Short stable name for reports and `--from`.
  let name: String
  /// Name for people.
  let title: String
  /// How far its word is to be trusted: a tracker knows its books, a bookmark has only a title.
  var sourceKind = SourceKind.service
  /// What all its items are, where it knows of one sort only.
  var kind: ItemKind?
  /// Whether a row without a link is broken, as it is where links are all there is to keep; not one that names authors
  /// or identifiers all the same.
  var needsLink = true
  /// The files it writes.
  let forms: [ServiceForm]
  /// What it has in common with Lectern's own exports, where these are its first form.
  var carries: Set<FieldName> {
    guard let own = forms.first, own.isLecterns else { return [] }
    return Set(own.fields.compactMap { FieldName(rawValue: $0.name) } + [.identifiers])
  }
}

/// One sort of file that a service exports: what tells it from others, and what its columns mean.
struct ServiceForm: Sendable {
  /// What a file of this sort is made of.
  enum Carrier: Sendable {
    /// Rows of cells with a header.
    case table
    /// JSON, whose rows are the objects at any of these paths of names (`results`, `_embedded.items`):
    /// elements of an array, values of an object. The empty path is the document itself.
    case json(rows: [String])
    /// XML, whose rows are elements directly in the outermost one; their names are without prefix, in lower case.
    case markup(root: String, row: String)
  }

  /// A file beside the one that is read, named after a row's member `slug`: `highlights/SLUG.md`.
  struct Companion: Sendable {
    let folder: String
    let ending: String
    let meaning: Meaning
  }

  let carrier: Carrier
  /// Path of the lists that items of a JSON document name by id: objects with `id`, `name`, `parentId`.
  var lists: String?
  /// Names of columns, normal forms as `ColumnName` makes them. The file is of this sort if it has all of
  /// any of these sets, separated by spaces.
  let marks: [String]
  /// Whether a row without a link is broken here, where the form differs from its service.
  var needsLink: Bool?
  /// Columns that name the work together, where a table has a row for each place that was marked in it: rows
  /// that agree in all of them are one item.
  var workColumns: [String] = []
  /// How sure the marks make it.
  var confidence = Confidence.certain
  /// What the columns mean, best first: of two that say the same the first that has something counts.
  /// Names are compared without case, spaces and punctuation in tables, and as they are in JSON, where
  /// they may be paths.
  let fields: [(name: String, meaning: Meaning)]
  /// Files that say more of a row.
  var companions: [Companion] = []

  /// Whether Lectern itself writes such files: their rows have names of Lectern's own.
  fileprivate var isLecterns: Bool { marks.contains { $0.split(separator: " ").contains("uuid") } }

  var isMarkup: Bool {
    if case .markup = carrier { true } else { false }
  }

  /// Takes what an object says.
  func read(_ row: JSONNode, into draft: inout ServiceDraft) {
    for (name, meaning) in fields {
      if let value = row.member(name), !value.isEmpty { meaning.read(value, &draft) }
    }
  }

  /// Whether a file begins like one of this sort.
  func fits(_ head: InputHead) -> Bool {
    let names: Set<String>
    switch carrier {
    case .table: names = head.columns
    case .json: names = head.keys
    case .markup(let root, _):
      names = MarkupHead.root(of: head.text) == root ? HeadNames.markup(head.text) : []
    }
    return !names.isEmpty
      && marks.contains { mark in
        mark.split(separator: " ").allSatisfy { names.contains(String($0)) }
      }
  }
}
