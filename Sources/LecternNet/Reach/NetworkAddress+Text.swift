#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

extension NetworkAddress {
  /// An address as it is written (RFC 4291, section 2.2), without port or zone; nil for any other text.
  init?(text: String) {
    let family = text.contains(":") ? AF_INET6 : AF_INET
    var bytes = [UInt8](repeating: 0, count: family == AF_INET6 ? 16 : 4)
    let plain = String(text.prefix { $0 != "%" })
    guard unsafe inet_pton(family, plain, &bytes) == 1 else { return nil }
    self.init(bytes)
  }
}
