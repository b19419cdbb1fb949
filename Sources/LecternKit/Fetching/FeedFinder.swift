internal import Bytes
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// A feed that was found and received.
struct FoundFeed {
  /// Where it is to be asked for.
  var url: String
  /// What it says of itself.
  var feed: Feed
  var response: HTTPResponse
  /// Other feeds that the page named.
  var others: [FeedLink] = []
}

/// Finds the feed of an address: the feed itself, or that of the page there.
struct FeedFinder {
  private let client: HTTPClient
  private let limit: Int
  private let now: Timestamp
  /// So many links of a page are tried.
  private static let mostLinks = 10

  init(_ options: HTTPOptions, now: Timestamp) throws {
    self.now = now
    client = try HTTPClient(options)
    limit = options.limits.bodyBytes
  }

  /// Finds it. Throws `FetchFailure`.
  func find(_ text: String) throws -> FoundFeed {
    var failure = FetchFailure("there is no address")
    for address in FeedChoice.addresses(text) {
      do {
        return try found(at: address)
      } catch let error as FetchFailure {
        failure = error
        // Only who has no door for TLS is asked without it; a bad certificate is a fault.
        guard error.kind == .unreached else { break }
      }
    }
    throw failure
  }

  private func found(at address: String) throws -> FoundFeed {
    let response = try get(HTTPRequest(address, fields: FeedRequest.accept))
    if let found = feed(in: response, asked: address) { return found }
    let page = try? WebPageReader.read(input(response))
    // What a page of the public net names is a stranger's word.
    let reach: Reach = response.isPrivate ? .anywhere : .publicOnly
    let links = FeedChoice.ranked(page?.feeds ?? [])
    for link in links.prefix(Self.mostLinks) {
      guard var found = try? self.feed(at: link.href, reach) else { continue }
      found.others = links.filter { $0.href != link.href }
      return found
    }
    for address in FeedChoice.usual(below: response.url) {
      if let found = try? self.feed(at: address, reach) { return found }
    }
    let reason =
      links.isEmpty
      ? "names no feed, and there is none at the usual places"
      : "names \(links.count) feeds, none of which can be read; the first is \(links[0].href)"
    throw FetchFailure("the page \(reason); 'lectern add' keeps the page itself")
  }

  private func feed(at address: String, _ reach: Reach) throws -> FoundFeed? {
    let response = try get(HTTPRequest(address, fields: FeedRequest.accept, reach: reach))
    return feed(in: response, asked: address)
  }

  private func get(_ request: HTTPRequest) throws -> HTTPResponse {
    do {
      let response = try client.get(request)
      guard response.status == 200 else {
        throw FetchFailure(response, now: now)
      }
      return response
    } catch let fault as HTTPFault {
      throw FetchFailure(fault)
    }
  }

  private func feed(in response: HTTPResponse, asked: String) -> FoundFeed? {
    guard (try? ImportFormats.recogniseFeed(input(response))) != nil,
      let document = try? FeedReader.read(input(response), entry: { _, _ in })
    else { return nil }
    return FoundFeed(
      url: response.permanentURL ?? asked, feed: document.feed, response: response)
  }

  private func input(_ response: HTTPResponse) -> Input {
    Input(response, limit: limit)
  }
}
