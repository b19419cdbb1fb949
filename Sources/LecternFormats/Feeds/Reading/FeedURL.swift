/// Addresses as feeds have them by the thousand.
enum FeedURL {
  /// Whether an address is absolute and has nothing in it that must be cleaned: by far the most have not.
  static func isAbsolute(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { bytes in
      guard bytes.count > 8, bytes.starts(with: "http".utf8) else { return false }
      let colon = bytes[4] == UInt8(ascii: "s") ? 5 : 4
      guard bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == UInt8(ascii: "/"),
        bytes[colon + 2] == UInt8(ascii: "/"), bytes[colon + 3] != UInt8(ascii: "/")
      else { return false }
      return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
  }

  /// Whether an address is one of the web.
  static func isWeb(_ address: String) -> Bool {
    let scheme = URIReference(address).scheme
    return scheme == "http" || scheme == "https"
  }
}
