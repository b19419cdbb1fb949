internal import Foundation
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// Finds out about a work all that its link, its file and the catalogues say.
struct WorkSearch {
  private let http: HTTPOptions
  private let now: Timestamp
  private let isOffline: Bool
  private let isStopped: () -> Bool
  private let reach: Reach
  private let client: LookupClient
  private(set) var findings: [Finding] = []
  private(set) var problems: [String] = []

  /// `reach` is where a link may lead: what strangers named leads to the public net alone.
  init(
    _ client: LookupClient, http: HTTPOptions, now: Timestamp, isOffline: Bool = false,
    reach: Reach = .anywhere, isStopped: @escaping () -> Bool
  ) {
    self.client = client
    self.reach = reach
    self.http = http
    self.now = now
    self.isOffline = isOffline
    self.isStopped = isStopped
  }

  /// What the target itself says comes back; what others say of it becomes findings.
  mutating func run(_ target: AddTarget) throws -> ImportedItem {
    switch target {
    case .identifiers(let identifiers, let url):
      var item = ImportedItem(url: url)
      item.identifiers = identifiers
      ask(identifiers)
      return item
    case .link(let link):
      let known = Identify.link(link).filter { WorkLookup.schemes.contains($0.scheme) }
      // A catalogue knows a paper better than its page does, or the page of its PDF.
      ask(known)
      if findings.isEmpty { read(link) }
      return ImportedItem(url: link)
    case .file(let path):
      let file = try PDFLookup(path: path)
      file.isNamed ? take(file) : problems.append(contentsOf: file.problems)
      return file.hand
    }
  }

  private mutating func take(_ file: PDFLookup) {
    findings.append(file.finding)
    problems += file.problems
    ask(file.finding.item.identifiers)
  }

  private mutating func ask(_ identifiers: [Identifier]) {
    guard !isOffline else { return }
    var search = WorkLookup(client)
    search.run(identifiers)
    findings += search.findings
    problems += search.problems
  }

  private mutating func read(_ link: String) {
    guard !isOffline else { return }
    do {
      let pages = try PageLookup(http, now: now)
      switch pages.read(link, reach: reach, isStopped: isStopped) {
      case .page(let finding):
        findings.append(finding)
        let stated = MentionFacts(finding.item, sourceKind: .page, sourceLocation: "").identifiers
        ask(stated.filter { WorkLookup.schemes.contains($0.scheme) })
      case .pdf(let bytes):
        take(try PDFLookup(bytes, from: link))
      case .other(let what): problems.append("\(link) \(what)")
      case .failed(let reason): problems.append("\(HostName.withoutUser(link)): \(reason)")
      }
    } catch {
      problems.append("\(error)")
    }
  }
}
