internal import CCurl

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One request on its way, over any number of redirects. libcurl holds a pointer to it and calls it back.
@safe final class Transfer {
  /// The request's number.
  let job: Int
  let handle: EasyHandle
  private let request: HTTPRequest
  private let limits: HTTPLimits
  private let deadline: ContinuousClock.Instant
  /// Where connections lead to a proxy, its address says nothing about the host's.
  private let proxies: Proxies
  private(set) var fields = HTTPFields()
  private(set) var body: [UInt8] = []
  private(set) var redirects: [HTTPResponse.Redirect] = []
  private(set) var url: String
  private var reach: Reach
  private let first: String
  private var wasPublic = false
  private var fault: HTTPFault?
  private var headBytes = 0

  /// No server has more to say before the body than this.
  private static let longestHead = 256 << 10

  init(_ request: HTTPRequest, job: Int, options: HTTPOptions) throws(HTTPFault) {
    self.job = job
    self.request = request
    limits = options.limits
    deadline = .now + .seconds(options.limits.totalSeconds)
    proxies = options.proxies
    url = request.url
    first = request.url
    reach = request.reach
    handle = try EasyHandle(request, options: options)
    listen()
  }

  /// Has libcurl call this transfer back.
  private func listen() {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe handle.setBody(takeBody, context)
    unsafe handle.setHead(takeHead, context)
    unsafe handle.setOpening(openSocket, context)
  }

  /// Goes on to where an answer points; false when it is the last.
  func goOn() throws(HTTPFault) -> Bool {
    let isPrivate =
      proxies.serve(url) ? HostName.isPrivate(url) : handle.peer?.isPrivate ?? false
    if !isPrivate { wasPublic = true }
    let decision = RedirectDecision.decide(
      status: handle.status, target: handle.redirectTarget,
      visited: [first] + redirects.map(\.url), reach: reach, wasPublic: wasPublic,
      limit: limits.redirects)
    switch decision {
    case .stay: return false
    case .refuse(let fault): throw fault
    case .follow(let redirect, let reach):
      redirects.append(redirect)
      (url, self.reach) = (redirect.url, reach)
      (body, headBytes) = ([], 0)
      if reach == .publicOnly, proxies.serve(url), HostName.isPrivate(url) {
        throw Self.forbidden(url)
      }
      try handle.go(to: url, of: request, freshly: reach == .publicOnly)
      handle.limit(milliseconds: max(1, Int((deadline - .now) / .milliseconds(1))))
      return true
    }
  }

  /// What came of it, by libcurl's word on the last step.
  func result(_ status: CURLcode) -> Result<HTTPResponse, HTTPFault> {
    if let fault { return .failure(fault) }
    guard status == CURLE_OK else {
      return .failure(handle.fault(status, host: HostName.of(url), limits: limits))
    }
    return .success(
      HTTPResponse(
        url: url, status: handle.status, fields: fields, body: body, redirects: redirects,
        isPrivate: !wasPublic))
  }

  fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Int {
    guard body.count + bytes.count <= limits.bodyBytes else {
      let most = limits.bodyBytes >> 20
      fault = HTTPFault(
        .tooLarge, "the answer is larger than \(most) MB, decompressed; --max-size allows more")
      return 0
    }
    unsafe body.append(contentsOf: bytes)
    return bytes.count
  }

  fileprivate func take(head bytes: UnsafeRawBufferPointer) -> Int {
    headBytes += bytes.count
    guard headBytes <= Self.longestHead else {
      fault = HTTPFault(.broken, "the answer's header never ends")
      return 0
    }
    unsafe fields.take(line: String(decoding: bytes, as: UTF8.self))
    return bytes.count
  }

  fileprivate func mayConnect(to bytes: [UInt8]) -> Bool {
    guard reach == .publicOnly, !proxies.serve(url), NetworkAddress(bytes)?.isPrivate ?? true else {
      return true
    }
    fault = Self.forbidden(url)
    return false
  }

  private static func forbidden(_ url: String) -> HTTPFault {
    HTTPFault(
      .forbidden,
      "leads from the public net to \(HostName.of(url)), a private address, which is not followed")
  }
}

// Functions and not closures: the compiler (6.3) breaks down over closures that take apart what they were given.

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
  unsafe context.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private func takeBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  unsafe transfer(context)?.take(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
    ?? 0
}

private func takeHead(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  unsafe transfer(context)?.take(head: UnsafeRawBufferPointer(start: bytes, count: size * count))
    ?? 0
}

/// Opens the socket of a connection, or refuses to (`CURL_SOCKET_BAD`).
private func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let transfer = unsafe transfer(context), let address = unsafe address else { return -1 }
  var bytes = [UInt8](repeating: 0, count: 16)
  let count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
    unsafe lectern_curl_address(address, buffer.baseAddress)
  }
  guard transfer.mayConnect(to: Array(bytes.prefix(Int(count)))) else { return -1 }
  return unsafe socket(
    address.pointee.family, address.pointee.socktype, address.pointee.protocol)
}
