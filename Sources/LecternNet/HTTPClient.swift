internal import CCurl

/// Gets many addresses at once over libcurl's multi interface, on the calling thread: HTTP/2, compression,
/// connections that are used again, proxies by the environment, passwords from `~/.netrc`.
@safe public final class HTTPClient {
  private let options: HTTPOptions
  private let multi: UnsafeMutableRawPointer
  private var running: [Transfer] = []

  /// How long the loop sleeps at the most while nothing happens, so that it hears of being stopped.
  private static let pauseMilliseconds: Int32 = 100

  /// A client. Throws where libcurl can't be used.
  public init(_ options: HTTPOptions) throws(HTTPFault) {
    guard lectern_curl_load(), let multi = unsafe lectern_curl_multi_init() else {
      throw HTTPFault(
        .broken, "libcurl can't be loaded; install it (Debian and Ubuntu: libcurl4, Homebrew: curl)"
      )
    }
    self.options = options
    unsafe self.multi = multi
    unsafe lectern_curl_multi_set_long(
      multi, CURLMOPT_MAX_HOST_CONNECTIONS, options.perHost)
    unsafe lectern_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.jobs * 2)
  }

  deinit { unsafe lectern_curl_multi_cleanup(multi) }

  /// Sends all requests, `perHost` at a time to one host, and hands out what comes of each by its number, in the
  /// order of their ends.
  ///
  /// `mayStart` is asked right before one is sent; a request that may not is passed over in silence, as are all
  /// that are left when `isStopped` is true. `waits` is called, several times a second at least, while answers are
  /// waited for. What it or `done` throws ends it all.
  public func run(
    _ requests: [HTTPRequest], mayStart: (Int) throws -> Bool = { _ in true },
    isStopped: () -> Bool = { false }, waits: () throws -> Void = {},
    done: (Int, Result<HTTPResponse, HTTPFault>) throws -> Void
  ) throws {
    var queue = HostQueue(
      requests.map { HostName.authority($0.url) }, perHost: options.perHost)
    defer { drop() }
    while !isStopped() {
      while running.count < options.jobs, let job = queue.next() {
        do throws(HTTPFault) {
          if try may(start: job, by: mayStart) {
            try start(requests[job], job: job)
            continue
          }
        } catch {
          try done(job, .failure(error))
        }
        queue.finish(job)
      }
      if running.isEmpty { return }
      var active: Int32 = 0
      unsafe lectern_curl_multi_perform(multi, &active)
      let finished = finished()
      for (job, result) in finished {
        queue.finish(job)
        try done(job, result)
      }
      if finished.isEmpty {
        try waits()
        unsafe lectern_curl_multi_poll(multi, Self.pauseMilliseconds)
      }
    }
  }

  /// Gets one address.
  public func get(
    _ request: HTTPRequest, isStopped: () -> Bool = { false }
  ) throws -> HTTPResponse {
    var result: Result<HTTPResponse, HTTPFault> = .failure(
      HTTPFault(.cancelled, "stopped before there was an answer"))
    try run([request], isStopped: isStopped) { result = $1 }
    return try result.get()
  }

  private func may(start job: Int, by mayStart: (Int) throws -> Bool) throws(HTTPFault) -> Bool {
    do {
      return try mayStart(job)
    } catch {
      throw (error as? HTTPFault) ?? HTTPFault(.cancelled, "\(error)")
    }
  }

  private func start(_ request: HTTPRequest, job: Int) throws(HTTPFault) {
    let transfer = try Transfer(request, job: job, options: options)
    running.append(transfer)
    unsafe lectern_curl_multi_add_handle(multi, transfer.handle.pointer)
  }

  /// What has come to its end; what is redirected goes on.
  private func finished() -> [(Int, Result<HTTPResponse, HTTPFault>)] {
    var results: [(Int, Result<HTTPResponse, HTTPFault>)] = []
    var left: Int32 = 0
    while let message = unsafe lectern_curl_multi_info_read(multi, &left) {
      guard unsafe message.pointee.msg == CURLMSG_DONE,
        let handle = unsafe message.pointee.easy_handle,
        let place = running.firstIndex(where: { unsafe $0.handle.pointer == handle })
      else { continue }
      let transfer = running[place]
      let status = unsafe lectern_curl_result(message)
      unsafe lectern_curl_multi_remove_handle(multi, handle)
      if let result = next(transfer, status) {
        running.remove(at: place)
        results.append((transfer.job, result))
      } else {
        unsafe lectern_curl_multi_add_handle(multi, handle)
      }
    }
    return results
  }

  /// The result of a transfer; nil when it goes on to where it was redirected.
  private func next(
    _ transfer: Transfer, _ status: CURLcode
  ) -> Result<HTTPResponse, HTTPFault>? {
    do throws(HTTPFault) {
      if status == CURLE_OK, try transfer.goOn() { return nil }
      return transfer.result(status)
    } catch {
      return .failure(error)
    }
  }

  private func drop() {
    for transfer in running {
      unsafe lectern_curl_multi_remove_handle(multi, transfer.handle.pointer)
    }
    running = []
  }
}
