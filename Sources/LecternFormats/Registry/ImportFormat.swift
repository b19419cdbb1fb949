public import Bytes
public import LecternModel

/// A kind of file Lectern can read. A new one is a file in its folder and a line in `ImportFormats.all`.
public protocol ImportFormat: Sendable {
  /// Short stable name for reports and `--from`: `rss20`, `netscape`, `markdown`.
  var name: String { get }
  /// Name for people: `RSS 2.0`.
  var title: String { get }
  /// What its mentions stand in.
  var sourceKind: SourceKind { get }
  /// What of an item it reads; empty when that depends on the file, or it doesn't say.
  var carries: Set<FieldName> { get }
  /// How sure it is, from the first bytes, that a file is of its kind.
  func confidence(in head: InputHead) -> Confidence
  /// Hands out all that is in the input, in document order, one at a time. Never holds the whole of
  /// a large input. Throws `ImportError` when nothing can be read at all, and what `sink` throws.
  func read(_ input: Input, to sink: (Imported) throws -> Void) throws
  /// How rows it refuses are written down so that a person can repair them and import them again.
  /// `header` is the source's `rowHeader`.
  func rejectSheet(header: String?) -> RejectSheet
}

extension ImportFormat {
  /// Lines with the reason as a comment above each.
  public func rejectSheet(header: String?) -> RejectSheet { .lines }
  public var carries: Set<FieldName> { [] }
}

/// How sure a format is that a file is of its kind.
public enum Confidence: Int, Comparable, Sendable {
  /// It is not.
  case no
  /// It could be read as this if nothing else fits (a plain text as a Markdown list).
  case maybe
  /// It looks like it.
  case probably
  /// It carries the format's own mark.
  case certain

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The first bytes of an input, and what a format may ask of them.
public struct InputHead: Sendable {
  /// How many bytes formats see at the most.
  public static let size = 16_384

  /// The input's name, of which only the ending may serve, and only where bytes can't tell.
  public let name: String
  /// The first bytes, as they are.
  public let bytes: ArraySlice<UInt8>
  /// The bytes as lower-case text, in whichever Unicode or ASCII-like form they come.
  public let text: String
  /// Names in its first row, where it may be a table: `ColumnName.normal`.
  let columns: Set<String>
  /// Names of members, where it may be JSON: `ColumnName.normal`.
  let keys: Set<String>

  /// Looks at the head of an input without using it up.
  public init(_ input: Input) throws {
    name = input.name
    bytes = try input.peek(Self.size)
    // Without the zero bytes, UTF-16 and UTF-32 markup reads like ASCII: enough to recognise.
    text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).lowercased()
    columns = HeadNames.columns(text)
    keys = try MemberNames(input, size: Self.size).all
  }
}

/// Why nothing at all could be read.
public struct ImportError: Error, Hashable, CustomStringConvertible {
  /// The input's name.
  public var name: String
  /// From 1, when known.
  public var line: Int?
  /// What is wrong, and what to do: a sentence without a period.
  public var reason: String

  /// A failure at a place.
  public init(name: String, line: Int? = nil, reason: String) {
    self.name = name
    self.line = line
    self.reason = reason
  }

  /// `file:line: reason`.
  public var description: String {
    line.map { "\(name):\($0): \(reason)" } ?? "\(name): \(reason)"
  }
}
