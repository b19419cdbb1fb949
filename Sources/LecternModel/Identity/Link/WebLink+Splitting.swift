extension WebLink {
  /// Takes a link apart, as browsers would and more patiently: spaces, raw Unicode, `https:///`, two
  /// schemes in a row, credentials, IPv6 addresses. Nil for what is no web link.
  ///
  /// Without a scheme only `www.…`, `//host` and the hosts that `isKnownHost` knows are links.
  init?(_ given: ByteSlice, isKnownHost: (String) -> Bool) {
    let bytes = LinkText.tidy(given)
    guard let start = Self.authorityStart(of: bytes, isKnownHost: isKnownHost) else { return nil }
    let rest = bytes[start...]
    let authorityEnd = rest.firstIndex(where: Self.endsAuthority) ?? rest.endIndex
    guard let authority = HostName.read(rest[..<authorityEnd]) else { return nil }
    host = authority.host
    port = authority.port

    let fragmentMark = rest[authorityEnd...].firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
    let beforeFragment = rest[authorityEnd..<fragmentMark]
    let queryMark = beforeFragment.firstIndex(of: UInt8(ascii: "?")) ?? fragmentMark
    path.reserveCapacity(queryMark - authorityEnd)
    PercentEscapes.normalise(rest[authorityEnd..<queryMark], into: &path)
    if queryMark < fragmentMark { setQuery(rest[(queryMark + 1)..<fragmentMark]) }
    if fragmentMark < rest.endIndex {
      PercentEscapes.normalise(rest[(fragmentMark + 1)...], into: &fragment)
    }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private mutating func setQuery(_ bytes: ByteSlice) {
    for piece in bytes.split(separator: UInt8(ascii: "&")) {
      var parameter = piece
      // `&amp;` of HTML that nobody decoded.
      while parameter.startsIgnoringCase("amp;") { parameter = parameter.dropFirst(4) }
      guard !parameter.isEmpty else { continue }
      var normal: [UInt8] = []
      normal.reserveCapacity(parameter.count)
      PercentEscapes.normalise(parameter, into: &normal)
      query.append(normal)
    }
  }
}

// MARK: - Where the host begins

extension WebLink {
  private static func authorityStart(of bytes: ByteSlice, isKnownHost: (String) -> Bool) -> Int? {
    var rest = bytes
    var hasScheme = false
    while let behind = afterScheme(rest) {
      rest = behind
      hasScheme = true
    }
    if hasScheme { return rest.startIndex }
    if bytes.starts(with: "//".utf8) { return bytes.startIndex + 2 }
    let name = bytes.prefix { !endsAuthority($0) }
    guard name.contains(UInt8(ascii: ".")), !name.contains(UInt8(ascii: " ")) else { return nil }
    if name.startsIgnoringCase("www."), name.dropFirst(4).contains(UInt8(ascii: ".")) {
      return bytes.startIndex
    }
    guard name.count < bytes.count, let host = HostName.read(name)?.host, isKnownHost(host) else {
      return nil
    }
    return bytes.startIndex
  }

  /// What follows a scheme and its slashes, however many; nil where there is no web scheme.
  private static func afterScheme(_ bytes: ByteSlice) -> ByteSlice? {
    switch bytes.first.map(ASCII.lower) {
    case UInt8(ascii: "h"):
      guard bytes.startsIgnoringCase("http") else { return nil }
      let rest = bytes.dropFirst(
        bytes.byte(at: bytes.startIndex + 4).map(ASCII.lower) == 0x73 ? 5 : 4)
      return rest.first == UInt8(ascii: ":") ? afterSlashes(rest.dropFirst()) : nil
    case UInt8(ascii: "f"), UInt8(ascii: "v"):
      guard let scheme = ["feed:", "view-source:"].first(where: bytes.startsIgnoringCase) else {
        return nil
      }
      let rest = bytes.dropFirst(scheme.utf8.count)
      return rest.startsIgnoringCase("http") ? rest : afterSlashes(rest)
    default: return nil
    }
  }

  private static func afterSlashes(_ bytes: ByteSlice) -> ByteSlice? {
    let rest = bytes.drop { $0 == UInt8(ascii: "/") }
    return rest.count < bytes.count ? rest : nil
  }
}
