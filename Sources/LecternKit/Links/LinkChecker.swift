public import LecternCatalogue
public import LecternModel
public import LecternNet

/// Asks whether the links of items still lead somewhere.
public struct LinkChecker {
  /// What came of one.
  public struct Outcome: Sendable {
    /// The item.
    public var item: Item
    /// What is known of its link now.
    public var check: LinkCheck

    /// For a dead link, where the page can be seen as it was when the item was added.
    public var archiveURL: String? { check.archiveURL(added: item.added) }
  }

  private let catalogue: Catalogue
  private let http: HTTPOptions
  private let now: Timestamp

  /// As many results are kept at once.
  private static let batch = 100

  /// A checker of a catalogue's links.
  public init(_ catalogue: Catalogue, http: HTTPOptions, now: Timestamp) {
    self.catalogue = catalogue
    self.http = http
    self.now = now
  }

  /// Asks for the heads of all links, and for the pages where a server gives no heads. `done` hears of each.
  public func run(
    _ items: [Item], isStopped: () -> Bool = { false }, done: (Outcome) -> Void
  ) throws {
    let asked = items.filter { $0.url.map(Self.isWeb) ?? false }
    let before = try catalogue.linkChecks(of: asked.map(\.id))
    var kept: [(itemId: Int64, check: LinkCheck)] = []
    func finish(_ item: Item, _ result: Result<HTTPResponse, HTTPFault>) throws {
      let url = item.url ?? ""
      let check = LinkCheck(
        LinkCheck.Answer(result), of: url, before: before[item.id], now: now)
      kept.append((item.id, check))
      done(Outcome(item: item, check: check))
      guard kept.count >= Self.batch else { return }
      try catalogue.remember(kept)
      kept = []
    }
    var unwilling: [Item] = []
    let own = try catalogue.itemsMentioned(by: SourceKind.allCases.filter(\.isReaders))
    func request(_ item: Item, _ method: HTTPRequest.Method) -> HTTPRequest {
      // What only feeds have named is a stranger's word.
      HTTPRequest(
        item.url ?? "", method: method, reach: own.contains(item.id) ? .anywhere : .publicOnly)
    }
    let client = try HTTPClient(http)
    try client.run(asked.map { request($0, .head) }, isStopped: isStopped) {
      Self.isUnwilling($1) ? unwilling.append(asked[$0]) : try finish(asked[$0], $1)
    }
    let again = unwilling
    try client.run(again.map { request($0, .get) }, isStopped: isStopped) {
      try finish(again[$0], $1)
    }
    try catalogue.remember(kept)
  }

  private static func isWeb(_ url: String) -> Bool {
    url.lowercased().hasPrefix("http://") || url.lowercased().hasPrefix("https://")
  }

  /// Many servers answer GET alone; what they say to HEAD is no word on the page.
  private static func isUnwilling(_ result: Result<HTTPResponse, HTTPFault>) -> Bool {
    switch result {
    case .success(let response): [400, 403, 404, 405, 501].contains(response.status)
    case .failure(let fault): fault.kind == .broken
    }
  }
}

extension LinkCheck.Answer {
  fileprivate init(_ result: Result<HTTPResponse, HTTPFault>) {
    switch result {
    case .success(let response):
      self = .status(response.status, permanentURL: response.permanentURL)
    case .failure(let fault) where fault.kind == .unresolved: self = .noHost
    // It is there, and larger than what is read.
    case .failure(let fault) where fault.kind == .tooLarge: self = .status(200, permanentURL: nil)
    case .failure(let fault): self = .failed(fault.description)
    }
  }
}
