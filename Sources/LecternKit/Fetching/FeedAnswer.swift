internal import LecternModel
internal import LecternNet

/// What a server's answer means for a feed.
enum FeedAnswer {
  /// Nothing is new.
  case unchanged
  /// Bytes to be read.
  case body(HTTPResponse)
  /// No feed.
  case failed(FetchFailure)

  /// Decides by the answer and what was read before.
  init(
    _ result: Result<HTTPResponse, HTTPFault>, state: FeedState, receipt: FetchReceipt,
    now: Timestamp
  ) {
    switch result {
    case .failure(let fault): self = .failed(FetchFailure(fault))
    case .success(let response):
      switch response.status {
      case 304: self = .unchanged
      case 200..<300:
        self = receipt.bodyHash == state.bodyHash ? .unchanged : .body(response)
      default: self = .failed(FetchFailure(response, now: now))
      }
    }
  }
}

extension FetchReceipt {
  /// What an answer says beside its body.
  init(_ response: HTTPResponse, now: Timestamp) {
    self.init()
    etag = response.fields.first("ETag")
    lastModified = response.fields.first("Last-Modified")
    lifetime = CacheDirectives.lifetime(response.fields, now: now.seconds)
    permanentURL = response.permanentURL
    answeredBy = response.url
    if response.status != 304 { bodyHash = StableHash.of(response.body) }
  }
}

extension FetchFailure {
  /// No whole answer.
  init(_ fault: HTTPFault) {
    let isUnreached = fault.kind == .unresolved || fault.kind == .unreachable
    self.init(isUnreached ? .unreached : .other, fault.description)
  }

  /// A status that brings nothing.
  init(_ response: HTTPResponse, now: Timestamp) {
    let status = response.status
    let wait = CacheDirectives.retryAfter(response.fields, now: now.seconds)
    switch status {
    case 410: self.init(.gone, "the server says that it is gone for good (410)")
    case 404: self.init(.missing, "the server does not have it (404)")
    case 429, 503:
      let reason =
        status == 429 ? "the server was asked too often (429)" : "the server is busy (503)"
      self.init(.busy(seconds: wait), reason)
    case 401, 407:
      self.init("the server asks for a password (\(status)); put one into ~/.netrc")
    case 403: self.init("the server refuses to give it (403)")
    case 500...: self.init("the server has a fault of its own (\(status))")
    case 300..<400: self.init("the server points elsewhere without saying where (\(status))")
    default: self.init("the server refuses the request (\(status))")
    }
  }
}
