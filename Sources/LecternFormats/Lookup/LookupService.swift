public import LecternModel

/// A public catalogue of works that answers for identifiers. It knows what to ask and what the answer means;
/// asking is another's work. A new one is a file in `Services` and a line in `LookupServices.all`.
public protocol LookupService: Sendable {
  /// Short stable name for configuration and reports: `crossref`.
  var name: String { get }
  /// Name for people: `Crossref`.
  var title: String { get }
  /// Where it answers unless configured otherwise, without a slash at the end.
  var defaultBase: String { get }
  /// The schemes of identifiers it is asked for.
  var schemes: Set<Identifier.Scheme> { get }
  /// Seconds that must pass between two requests, by the service's own rules.
  var interval: Double { get }
  /// The address that answers for an identifier. `base` is configured or `defaultBase`.
  func request(for identifier: Identifier, base: String) -> String
  /// Reads an answer, whatever its HTTP status was. Never throws: what can't be read is a fault.
  func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer
}

extension LookupService {
  /// The address that answers for an identifier at the service's own place.
  public func request(for identifier: Identifier) -> String {
    request(for: identifier, base: defaultBase)
  }
}

/// What a catalogue answers.
public enum LookupAnswer: Sendable, Hashable {
  /// It has the work.
  case found(LookedUpWork)
  /// It knows of no such work.
  case notFound
  /// It can't say, or its answer can't be read; why, as a phrase.
  case fault(String)
}

/// A work as a catalogue describes it.
public struct LookedUpWork: Sendable, Hashable {
  /// Metadata, identifiers and links. Says nothing of reading.
  public var item: ImportedItem
  /// Other records of the same work, in the order given, each once.
  public var related: [RelatedRecord]

  /// A work and its other records.
  public init(item: ImportedItem, related: [RelatedRecord] = []) {
    self.item = item
    self.related = related
  }
}
