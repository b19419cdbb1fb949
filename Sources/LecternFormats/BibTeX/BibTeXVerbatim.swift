/// Values that stand for themselves: in them `~` is no blank, and `%` needs no escape.
enum BibTeXVerbatim {
  /// Whether a field of a name has only such values.
  static func holds(_ name: String) -> Bool { names.contains(name) }

  /// Whether a value is an address, whatever field it is in: `http://a.b/~c`, `\url{http://a.b/~c}`.
  static func isAddress(_ value: some Collection<UInt8>) -> Bool {
    var rest = value.drop { $0 <= 0x20 || $0 == UInt8(ascii: "{") }
    if rest.starts(with: "\\url{".utf8) { rest = rest.dropFirst(5) }
    let scheme = rest.prefix(12).prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard scheme.count > 1, rest.dropFirst(scheme.count).starts(with: "://".utf8) else {
      return false
    }
    // The blanks of an end of a line do not part it.
    return rest.drop { $0 > 0x20 }.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "}") }
  }

  private static let names: Set = [
    "date", "urldate", "origdate", "eventdate", "url", "doi", "eprint", "issn", "crossref", "xdata",
    "xref", "related", "ids", "entryset", "verba", "verbb", "verbc", "pdf",
  ]
}
