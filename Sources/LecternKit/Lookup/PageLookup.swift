internal import Bytes
internal import LecternFormats
internal import LecternModel
internal import LecternNet

/// Reads the page of a link for what it says of its work.
struct PageLookup {
  /// What the link leads to.
  enum Result {
    /// A page, with what it says.
    case page(Finding)
    /// A PDF.
    case pdf([UInt8])
    /// Something else that can't be read.
    case other(String)
    /// Nothing.
    case failed(String)
  }

  private let client: HTTPClient
  private let limit: Int
  private let now: Timestamp

  init(_ http: HTTPOptions, now: Timestamp) throws {
    client = try HTTPClient(http)
    limit = http.limits.bodyBytes
    self.now = now
  }

  func read(_ link: String, reach: Reach, isStopped: () -> Bool) -> Result {
    let response: HTTPResponse
    do {
      response = try client.get(
        HTTPRequest(
          link, fields: ["Accept": "text/html, application/xhtml+xml, */*;q=0.5"], reach: reach),
        isStopped: isStopped)
    } catch {
      return .failed("\(error)")
    }
    guard response.status == 200 else {
      return .failed(FetchFailure(response, now: now).reason)
    }
    if response.body.starts(with: "%PDF-".utf8) { return .pdf(response.body) }
    let input = Input(response, limit: limit)
    if (try? ImportFormats.recogniseFeed(input)) != nil {
      return .other("is a feed; 'lectern feeds add \(link)' follows it")
    }
    guard Self.isPage(response) else {
      return .other("is \(response.mediaType ?? "no web page"), of which nothing is read")
    }
    if Self.isHome(response.url), !Self.isHome(link) {
      return .other("leads to the home page of \(HostName.of(response.url)), which is not it")
    }
    do {
      var page = try WebPageReader.read(input)
      // Where a passing redirect leads (a login, a notice) is the page's address only if it says so itself.
      if !response.redirects.isEmpty, response.permanentURL == nil { page.url = nil }
      let item = page.item(link: link)
      let location = URLKey.strict(link) ?? link
      return .page(Finding(kind: .page, location: location, title: page.siteName, item: item))
    } catch {
      return .failed("\(error)")
    }
  }

  /// Whether an address is that of a whole site.
  private static func isHome(_ url: String) -> Bool {
    guard let key = URLKey.strict(url) else { return false }
    return !key.contains("/") && !key.contains("?") && !key.contains("#")
  }

  private static func isPage(_ response: HTTPResponse) -> Bool {
    guard let type = response.mediaType else { return true }
    return type.contains("html") || type.hasPrefix("text/") || type.contains("xml")
  }
}
