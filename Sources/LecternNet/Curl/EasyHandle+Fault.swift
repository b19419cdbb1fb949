internal import CCurl

extension EasyHandle {
  /// A fault of libcurl's in words for the reader.
  func fault(_ status: CURLcode, host: String, limits: HTTPLimits) -> HTTPFault {
    switch status {
    case CURLE_COULDNT_RESOLVE_HOST:
      HTTPFault(.unresolved, "there is no host '\(host)'; check the address, or the network")
    case CURLE_COULDNT_RESOLVE_PROXY:
      HTTPFault(.broken, "the proxy is not known; check http_proxy and https_proxy")
    case CURLE_COULDNT_CONNECT:
      HTTPFault(.unreachable, "\(host) takes no connection; it may be down")
    case CURLE_OPERATION_TIMEDOUT: timeout(host, limits)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
      CURLE_SSL_CIPHER:
      HTTPFault(.tls, "\(host) can't be trusted: \(reason(status))")
    case CURLE_BAD_CONTENT_ENCODING:
      HTTPFault(.broken, "the answer is not compressed as it says it is")
    case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
      CURLE_HTTP2_STREAM:
      HTTPFault(.broken, "the answer broke off: \(reason(status))")
    case CURLE_GOT_NOTHING: HTTPFault(.broken, "\(host) closed the connection without an answer")
    case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL:
      HTTPFault(.broken, "\(host) does not speak HTTP: \(reason(status))")
    case CURLE_URL_MALFORMAT: HTTPFault(.address, "the address is malformed; write https://…")
    default: HTTPFault(.broken, reason(status))
    }
  }

  private func timeout(_ host: String, _ limits: HTTPLimits) -> HTTPFault {
    let detail = detail.lowercased()
    if detail.contains("bytes/sec") {
      return HTTPFault(
        .timeout,
        "\(host) sends less than \(limits.slowBytesPerSecond) bytes a second")
    }
    let isConnecting = detail.contains("connect") && !detail.contains("received")
    return isConnecting
      ? HTTPFault(.timeout, "no connection to \(host) within \(limits.connectSeconds) s")
      : HTTPFault(.timeout, "no whole answer from \(host) within \(limits.totalSeconds) s")
  }

  /// libcurl's own words, the closer ones where there are any.
  private func reason(_ status: CURLcode) -> String {
    let text = detail.isEmpty ? unsafe String(cString: lectern_curl_easy_strerror(status)) : detail
    return String(text.filter { !$0.isNewline }.prefix(200))
  }
}
