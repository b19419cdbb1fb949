/// An IP address, to know whether it is one of the public net.
struct NetworkAddress: Hashable {
  private let bytes: [UInt8]

  /// Four bytes of IPv4 or sixteen of IPv6 in network order; nil for any other number.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Whether it leads to this machine, to a private or shared net, or to nowhere (IANA's registries of
  /// special-purpose addresses, RFC 6890).
  var isPrivate: Bool {
    if bytes.count == 4 { return Self.isPrivate(v4: bytes) }
    if let inner = embedded { return Self.isPrivate(v4: inner) }
    return bytes.dropLast().allSatisfy { $0 == 0 }  // :: and ::1
      || bytes[0] & 0xFE == 0xFC  // unique local, fc00::/7
      || bytes[0] == 0xFE && bytes[1] & 0x80 == 0x80  // link- and site-local, fe80::/9
      || bytes[0] == 0xFF  // multicast
  }

  /// The IPv4 address within an IPv6 one: mapped, compatible, translated (64:ff9b::/96), 6to4.
  private var embedded: [UInt8]? {
    let head = bytes.prefix(12)
    if head.prefix(10).allSatisfy({ $0 == 0 }) {
      if bytes[10] == 0xFF, bytes[11] == 0xFF { return Array(bytes.suffix(4)) }
      let rest = Array(bytes.suffix(4))
      if bytes[10] == 0, bytes[11] == 0, rest[0] != 0 { return rest }
    }
    if head.starts(with: [0x00, 0x64, 0xFF, 0x9B]), head.dropFirst(4).allSatisfy({ $0 == 0 }) {
      return Array(bytes.suffix(4))
    }
    return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
  }

  private static func isPrivate(v4 bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1]) {
    case (0, _), (10, _), (127, _): true
    case (100, 64...127): true  // carriers' shared addresses, RFC 6598
    case (169, 254): true
    case (172, 16...31), (192, 168): true
    case (192, 0): bytes[2] == 0 || bytes[2] == 2
    case (198, 18...19): true
    case (198, 51): bytes[2] == 100
    case (203, 0): bytes[2] == 113
    case (224..., _): true
    default: false
    }
  }
}
