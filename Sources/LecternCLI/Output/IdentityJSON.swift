internal import LecternFormats
internal import LecternModel

/// What `identify` says of one text.
struct IdentityJSON: Encodable {
  var canonical_url: String?
  var identifiers: [Identifier]

  init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  init(utf8 text: [UInt8]) {
    (identifiers, canonical_url) = Identify.all(utf8: text)
  }

  /// Appends it on one line, without blanks. Written by hand: millions of lines go through here.
  func append(to out: inout String) {
    out += "{"
    if let canonical_url {
      out += "\"canonical_url\":"
      Self.append(canonical_url, to: &out)
      out += ","
    }
    out += "\"identifiers\":["
    var isFirst = true
    for identifier in identifiers {
      out += isFirst ? "{\"scheme\":\"" : ",{\"scheme\":\""
      out += identifier.scheme.rawValue
      out += "\",\"value\":"
      Self.append(identifier.value, to: &out)
      out += "}"
      isFirst = false
    }
    out += "]}\n"
  }

  /// Quotes a text; few need escapes.
  private static func append(_ text: String, to out: inout String) {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 < 0x7F }
    guard isPlain else {
      out += JSONValue.string(text).text
      return
    }
    out += "\""
    out += text
    out += "\""
  }
}
