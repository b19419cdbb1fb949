internal import Foundation
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// Asks public catalogues of works, no oftener than they wish, and keeps what they answer.
final class LookupClient {
  private let options: LookupOptions
  private let client: HTTPClient
  private let cache: LookupCache
  private let isStopped: () -> Bool
  /// Services that asked to be left alone; they are, until the end of the command.
  private var refusing: Set<String> = []
  private var lastAsked: [String: ContinuousClock.Instant] = [:]

  init(
    _ options: LookupOptions, http: HTTPOptions, isStopped: @escaping () -> Bool
  ) throws {
    self.options = options
    client = try HTTPClient(http)
    cache = LookupCache(folder: options.cache)
    self.isStopped = isStopped
  }

  /// What a service says of an identifier.
  func ask(_ service: any LookupService, for identifier: Identifier) -> LookupAnswer {
    if options.usesCache, let kept = cache.answer(of: service.name, for: identifier) {
      return service.read(kept, for: identifier)
    }
    guard !refusing.contains(service.name) else {
      return .fault("\(service.title) asks to be left alone for now")
    }
    wait(for: service)
    guard !isStopped() else { return .fault("stopped") }
    let base = options.bases[service.name] ?? service.defaultBase
    let request = HTTPRequest(
      service.request(for: identifier, base: base),
      fields: ["Accept": "application/json, application/atom+xml;q=0.9, */*;q=0.5"])
    do {
      let response = try client.get(request, isStopped: isStopped)
      return answer(response, service, identifier)
    } catch {
      return .fault("\(error)")
    }
  }

  private func answer(
    _ response: HTTPResponse, _ service: any LookupService, _ identifier: Identifier
  ) -> LookupAnswer {
    switch response.status {
    case 404, 410: return .notFound
    case 200..<300:
      let answer = service.read(response.body, for: identifier)
      // What it does not know today it may know tomorrow.
      if case .found = answer {
        cache.keep(response.body, of: service.name, for: identifier)
      }
      return answer
    case 429, 503:
      refusing.insert(service.name)
      return .fault("\(service.title) asks to be left alone for now")
    default: return .fault("\(service.title) answers \(response.status)")
    }
  }

  /// Sleeps, in small naps that Ctrl-C can end, until the service's own interval has passed.
  private func wait(for service: any LookupService) {
    while let since = cache.sinceLastRequest(to: service.name), since >= 0,
      since < service.interval, !isStopped()
    {
      Thread.sleep(forTimeInterval: min(0.1, service.interval - since))
    }
    // The folder may not be there to be written; within one command the interval is kept all the same.
    while let last = lastAsked[service.name], !isStopped(),
      last.duration(to: .now) < .seconds(service.interval)
    {
      Thread.sleep(forTimeInterval: 0.05)
    }
    lastAsked[service.name] = .now
    cache.noteRequest(to: service.name)
  }
}
