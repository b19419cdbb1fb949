public import LecternModel

/// A kind of file Lectern can write. A new one is a file in its folder and a line in `ExportFormats.all`.
///
/// Output is deterministic: the same export gives the same bytes.
public protocol ExportFormat: Sendable {
  /// Short stable name for `--format`: `markdown`, `html`, `bibtex`.
  var name: String { get }
  /// Name for people: `Netscape bookmarks`.
  var title: String { get }
  /// Usual ending of a file's name, without the dot.
  var fileExtension: String { get }
  /// The same format written in ASCII alone; nil where it has no means for that.
  var inASCII: (any ExportFormat)? { get }
  /// Name of the import format that reads it.
  var importName: String { get }
  /// What of an item it writes; empty when it doesn't say.
  var carries: Set<FieldName> { get }
  /// What of that comes back otherwise, for people: `a comma in a tag becomes a space`.
  var limits: [String] { get }
  /// The headings it puts items under where they don't come from a list.
  var headings: ExportHeadings { get }
  /// What it asks for besides title and items.
  var needs: Set<ExportNeed> { get }
  /// Writes the export as UTF-8 text, a piece at a time. Throws what the export and `sink` throw.
  func write(_ export: Export, to sink: (String) throws -> Void) throws
}

extension ExportFormat {
  public var inASCII: (any ExportFormat)? { nil }
  public var importName: String { name }
  public var headings: ExportHeadings { .kinds }
  public var needs: Set<ExportNeed> { [] }
  public var carries: Set<FieldName> { [] }
  public var limits: [String] { [] }
}

/// What the headings of an export are.
public enum ExportHeadings: Sendable {
  /// The kinds, for people; none where the query has an order of its own.
  case kinds
  /// Folders as they were found, in their order, an item in each of its folders: for bookmarks and feeds.
  case folders
  /// None: each item says where it was found, and the query's order stands. For data.
  case places
}

/// What takes work to find out, so that it is found out only for formats that show it.
public enum ExportNeed: Sendable {
  /// `Export.latest`.
  case latest
  /// `ExportEntry.lists`.
  case lists
  /// `ExportEntry.collected`.
  case dates
}

/// What is to be written: a title and entries in order.
public struct Export {
  /// Heading of the whole.
  public var title: String
  /// When its youngest entry came into the catalogue; nil when that is not known, or there is none.
  public var latest: Timestamp?
  /// Hands out how to make the entries, one at a time: nil at the end. To make one may take longer than
  /// to know how, and may be done anywhere.
  let making: () throws -> (@Sendable () throws -> ExportEntry)?

  /// An export whose entries are yet to be made.
  public init(title: String, making: @escaping () throws -> (@Sendable () throws -> ExportEntry)?) {
    self.title = title
    self.making = making
  }

  /// An export of entries in memory.
  public init(title: String, entries: [ExportEntry]) {
    var left = entries[...]
    self.init(title: title) { left.popFirst().map { entry in { @Sendable in entry } } }
    latest = entries.map(\.item.added).max()
  }

  /// The next entry; nil at the end.
  func next() throws -> ExportEntry? { try making()?() }
}

/// An item in its place in an export.
public struct ExportEntry: Sendable {
  /// The item.
  public var item: Item
  /// Headings it stands under, from the outside in. Entries of one section follow each other.
  public var section: [String]
  /// The list's remark on it.
  public var remark: String?
  /// Whether the list says it may be skipped.
  public var isOptional: Bool
  /// Titles of all lists it is on, where the format asks for them.
  public var lists: [String]
  /// When a source or the reader collected it, where the format asks for that; nil where nobody says.
  public var collected: Timestamp?

  /// An item under headings.
  public init(
    _ item: Item, section: [String] = [], remark: String? = nil, isOptional: Bool = false,
    lists: [String] = [], collected: Timestamp? = nil
  ) {
    self.item = item
    self.section = section
    self.remark = remark
    self.isOptional = isOptional
    self.lists = lists
    self.collected = collected
  }
}
