/// Text of verbatim fields: `url`, `doi`, `file`, `eprint`. It stands for itself, but for the escapes
/// that people put there all the same.
enum VerbatimText {
  /// The text without `\_`, `\%`, `{\_}`, `{\textasciitilde}`, `\url{…}` and braces that say nothing.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "{") }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var out: [UInt8] = []
    var at = bytes.startIndex
    // A brace that is escaped is the address's own; all others go.
    while at < bytes.endIndex {
      let byte = bytes[at]
      let rest = bytes[at...]
      if byte == UInt8(ascii: "\\") {
        let (text, count) = escape(rest)
        out += text
        at += count
      } else {
        if byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") { out.append(byte) }
        at += 1
      }
    }
    let text = String(decoding: out, as: UTF8.self)
    // `$\sim$`, an old way to write a tilde.
    return text.contains("$~$") ? text.split(separator: "$~$").joined(separator: "~") : text
  }

  /// What a backslash and what belongs to it stand for, and how many bytes they are.
  private static func escape(_ rest: ArraySlice<UInt8>) -> (text: [UInt8], count: Int) {
    let behind = rest.dropFirst()
    guard let sign = behind.first else { return ([UInt8(ascii: "\\")], 1) }
    if "_%&#~$^{}".utf8.contains(sign) { return ([sign], 2) }
    // Some double the backslash before a sign: `\\_`.
    if sign == UInt8(ascii: "\\"), let third = behind.dropFirst().first,
      "_%&#~".utf8.contains(third)
    {
      return ([third], 3)
    }
    let name = behind.prefix { ($0 | 0x20) &- 0x61 < 26 }
    if let text = commands[String(decoding: name, as: UTF8.self)] {
      let blanks = rest[name.endIndex...].prefix { $0 == 0x20 }.count
      return (Array(text.utf8), 1 + name.count + blanks)
    }
    return ([UInt8(ascii: "\\")], 1)
  }

  private static let commands = [
    "textasciitilde": "~", "sim": "~", "textunderscore": "_", "textbackslash": "\\", "url": "",
    "href": "", "path": "", "textasciicircum": "^", "nolinkurl": "", "protect": "", "relax": "",
    "tt": "", "texttt": "", "urlstyle": "", "allowbreak": "", "slash": "/",
  ]
}
