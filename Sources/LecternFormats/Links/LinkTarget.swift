/// Where a link from a list or a bookmark file leads.
enum LinkTarget: Hashable, Sendable {
  /// To the web: the address as given, without white space around it; a relative link made absolute.
  case web(String)
  /// To a place in the same document.
  case fragment
  /// Relative to a document whose address is not known.
  case relative(String)
  /// Nowhere that a reading list can follow; why, as a phrase for a rejection.
  case refused(String)

  /// Decides on a link; `base` is the address of the document it stands in, if known.
  static func read(_ address: String, base: String? = nil) -> LinkTarget {
    let link = trimmed(address)
    if isPlain(link) { return .web(link) }
    if link.isEmpty { return .refused("the link leads nowhere") }
    if link.hasPrefix("#") { return .fragment }
    guard let scheme = Link.scheme(link) else { return relative(link, base: base) }
    guard webSchemes.contains(scheme) else {
      return .refused(reasons[scheme] ?? "a link that begins with '\(scheme):' is no web link")
    }
    let host = link.drop { $0 != ":" }.dropFirst().drop { $0 == "/" }
    guard let first = host.utf8.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "#") else {
      return .refused("the link names no host")
    }
    return .web(link)
  }

  private static func relative(_ link: String, base: String?) -> LinkTarget {
    if let base = base.map(URIReference.init), base.isBase {
      return .web(base.resolve(link).text)
    }
    if link.hasPrefix("//"), link.utf8.count > 2 { return .web("https:" + link) }
    if link.lowercased().hasPrefix("www."), link.utf8.count > 4 { return .web("http://" + link) }
    return .relative(link)
  }

  /// Whether a link is what nearly all are: `http://` or `https://` and the beginning of a host.
  private static func isPlain(_ link: String) -> Bool {
    let rest = link.utf8.dropFirst(7)
    guard let first = rest.first else { return false }
    if link.utf8.starts(with: "http://".utf8) { return begins(first) }
    guard first == UInt8(ascii: "/"), let host = rest.dropFirst().first else { return false }
    return begins(host) && link.utf8.starts(with: "https://".utf8)
  }

  /// Whether a byte may begin a host.
  private static func begins(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// As browsers take an address: no white space around it, no line breaks or tabs in it.
  private static func trimmed(_ address: String) -> String {
    let bytes = address.utf8
    let isClean = bytes.allSatisfy { $0 >= 0x20 }
    if isClean, bytes.first != 0x20, bytes.last != 0x20 { return address }
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[first...last].filter { !isDropped($0) }, as: UTF8.self)
  }

  private static func isDropped(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static let webSchemes: Set = ["http", "https", "ftp"]

  private static let reasons: [String: String] = [
    "javascript": "a link that runs a script ('javascript:') is left out",
    "vbscript": "a link that runs a script ('vbscript:') is left out",
    "data": "a link that holds its own content ('data:') is left out",
    "mailto": "an e-mail address is no web link",
    "tel": "a telephone number is no web link",
    "file": "a file on one computer ('file:') is no web link",
    "about": "a page of the browser's own ('about:') is no web link",
    "chrome": "a page of the browser's own ('chrome:') is no web link",
    "edge": "a page of the browser's own ('edge:') is no web link",
    "place": "a browser's saved search ('place:') is no web link",
  ]
}
