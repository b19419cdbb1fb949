internal import CCurl

/// One of libcurl's easy handles with the options that every request has.
@safe final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let errors: UnsafeMutablePointer<CChar>
  private var list: UnsafeMutablePointer<curl_slist>?

  private static let errorSize = Int(CURL_ERROR_SIZE)

  init(_ request: HTTPRequest, options: HTTPOptions) throws(HTTPFault) {
    guard let pointer = unsafe lectern_curl_easy_init() else {
      throw HTTPFault(.broken, "libcurl has no memory left")
    }
    unsafe self.pointer = pointer
    unsafe errors = .allocate(capacity: Self.errorSize)
    unsafe errors.initialize(repeating: 0, count: Self.errorSize)
    unsafe lectern_curl_set_error_buffer(pointer, errors)
    let limits = options.limits
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_CONNECTTIMEOUT, limits.connectSeconds)
    set(CURLOPT_TIMEOUT, limits.totalSeconds)
    set(CURLOPT_LOW_SPEED_LIMIT, limits.slowBytesPerSecond)
    set(CURLOPT_LOW_SPEED_TIME, limits.slowSeconds)
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    set(CURLOPT_NETRC, Int(CURL_NETRC_OPTIONAL.rawValue))
    set(CURLOPT_NOBODY, request.method == .head ? 1 : 0)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_USERAGENT, options.userAgent)
    // Empty: every encoding that libcurl can undo.
    set(CURLOPT_ACCEPT_ENCODING, "")
    if let certificates = options.certificates { set(CURLOPT_CAINFO, certificates) }
    // Empty: an engine for cookies without a file, which some pages want within their own redirects.
    set(CURLOPT_COOKIEFILE, "")
    try go(to: request.url, of: request, freshly: request.reach == .publicOnly)
  }

  deinit {
    unsafe lectern_curl_easy_cleanup(pointer)
    unsafe lectern_curl_slist_free_all(list)
    unsafe errors.deallocate()
  }

  /// Where the next transfer leads. One that is made `freshly` uses no open connection, so that the address it
  /// connects to is seen.
  func go(to url: String, of request: HTTPRequest, freshly: Bool) throws(HTTPFault) {
    guard !HostName.authority(url).isEmpty else {
      throw HTTPFault(.address, "'\(url)' is no address of the web; write https://…")
    }
    set(CURLOPT_URL, url)
    set(CURLOPT_FRESH_CONNECT, freshly ? 1 : 0)
    var lines = request.fields.lines
    if let condition = request.condition, condition.url == url { lines += condition.fields.lines }
    unsafe lectern_curl_slist_free_all(list)
    unsafe list = nil
    for line in lines { unsafe list = unsafe lectern_curl_slist_append(list, line) }
    unsafe lectern_curl_set_fields(pointer, list)
  }

  /// What is left of the time for the whole exchange.
  func limit(milliseconds: Int) { set(CURLOPT_TIMEOUT_MS, milliseconds) }

  /// Of the last answer.
  var status: Int { unsafe lectern_curl_long(pointer, CURLINFO_RESPONSE_CODE) }

  /// Where the last answer points, made absolute.
  var redirectTarget: String? {
    unsafe lectern_curl_text(pointer, CURLINFO_REDIRECT_URL).map { unsafe String(cString: $0) }
  }

  /// Who answered last.
  var peer: NetworkAddress? {
    guard let text = unsafe lectern_curl_text(pointer, CURLINFO_PRIMARY_IP) else { return nil }
    return NetworkAddress(text: unsafe String(cString: text))
  }

  /// What libcurl said of the last fault beyond its number.
  var detail: String { unsafe String(cString: errors) }

  func setBody(_ take: curl_write_callback, _ context: UnsafeMutableRawPointer) {
    unsafe lectern_curl_set_body(pointer, take, context)
  }

  func setHead(_ take: curl_write_callback, _ context: UnsafeMutableRawPointer) {
    unsafe lectern_curl_set_head(pointer, take, context)
  }

  func setOpening(_ open: curl_opensocket_callback, _ context: UnsafeMutableRawPointer) {
    unsafe lectern_curl_set_opening(pointer, open, context)
  }

  // An option that this libcurl does not know is one it has no need of: the version is checked when it is built.
  private func set(_ option: CURLoption, _ value: Int) {
    unsafe lectern_curl_set_long(pointer, option, value)
  }

  private func set(_ option: CURLoption, _ value: String) {
    unsafe lectern_curl_set_text(pointer, option, value)
  }
}
