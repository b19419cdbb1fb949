/// A web link taken apart, each part in normal form.
struct WebLink: Hashable {
  /// Lower case, punycode, without `www.`.
  var host: String
  /// `:8080`, or empty where it is the usual one.
  var port = ""
  /// Begins with `/` unless empty.
  var path: [UInt8] = []
  /// The parameters as `name=value`, none of them empty.
  var query: [[UInt8]] = []
  /// Without the `#`.
  var fragment: [UInt8] = []

  /// The path's segments, without an empty one at the end. At most 64: the last holds the rest.
  var segments: [ByteSlice] {
    var segments = path.dropFirst().split(
      separator: UInt8(ascii: "/"), maxSplits: 63, omittingEmptySubsequences: false)
    while segments.last?.isEmpty == true { segments.removeLast() }
    return segments
  }

  /// The value of a parameter, escapes undone. The name is compared without regard to case.
  func value(of name: String) -> ByteSlice? {
    for parameter in query where parameter[...].startsIgnoringCase(name) {
      let rest = parameter.dropFirst(name.utf8.count)
      if rest.first == UInt8(ascii: "=") { return PercentEscapes.decode(rest.dropFirst()) }
    }
    return nil
  }

  /// All that stands behind the `?`; nil where nothing does.
  var wholeQuery: ByteSlice? {
    var bytes: [UInt8] = []
    addTail(to: &bytes)
    return query.isEmpty ? nil : bytes.dropFirst()
  }

  /// The link as a key: host, port, path, query and fragment.
  var key: String {
    var bytes = Array(host.utf8)
    bytes.reserveCapacity(bytes.count + port.utf8.count + path.count + fragment.count + 64)
    bytes += port.utf8
    bytes += path
    addTail(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes `?query#fragment`.
  func addTail(to bytes: inout [UInt8]) {
    var mark = UInt8(ascii: "?")
    for parameter in query {
      bytes.append(mark)
      bytes += parameter
      mark = UInt8(ascii: "&")
    }
    if !fragment.isEmpty {
      bytes.append(UInt8(ascii: "#"))
      bytes += fragment
    }
  }
}
