internal import LecternFormats
internal import LecternModel

/// Gathers what catalogues know of a work: by each of its identifiers, and by those of its other records, so that
/// a preprint leads to what was published and the other way round.
struct WorkLookup {
  private let client: LookupClient
  private(set) var findings: [Finding] = []
  /// What could not be found out, for the reader.
  private(set) var problems: [String] = []
  private var asked: Set<Identifier> = []

  /// A work has few records; who names more of them is not followed.
  private static let most = 6

  init(_ client: LookupClient) { self.client = client }

  /// The schemes that some catalogue answers for.
  static let schemes: Set<Identifier.Scheme> = Set(LookupServices.all.flatMap(\.schemes))

  /// Asks for identifiers of one work.
  mutating func run(_ identifiers: [Identifier]) {
    var waiting = identifiers.filter { Self.schemes.contains($0.scheme) }
    while let identifier = waiting.first, asked.count < Self.most {
      waiting.removeFirst()
      guard asked.insert(identifier).inserted, let work = ask(identifier) else { continue }
      waiting += (work.item.identifiers + work.related.map(\.identifier))
        .filter { Self.schemes.contains($0.scheme) }
    }
  }

  private mutating func ask(_ identifier: Identifier) -> LookedUpWork? {
    let services = LookupServices.order(for: identifier)
    for service in services {
      switch client.ask(service, for: identifier) {
      case .found(let work):
        add(work, by: service)
        return work
      case .notFound: continue
      case .fault(let reason):
        problems.append("\(identifier): \(reason)")
        return nil
      }
    }
    let names = services.map(\.title).joined(separator: ", ")
    if !services.isEmpty { problems.append("\(identifier): unknown to \(names)") }
    return nil
  }

  private mutating func add(_ work: LookedUpWork, by service: any LookupService) {
    var item = work.item
    // Both records are of one work, and each names the other.
    for record in work.related where !item.identifiers.contains(record.identifier) {
      item.identifiers.append(record.identifier)
    }
    findings.append(
      Finding(kind: .lookup, location: service.name, title: service.title, item: item))
  }
}
