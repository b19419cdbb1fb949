import LecternModel

/// Definitions of reference links (`[label]: address`), of which a parser tells only those in use.
struct LinkDefinitions {
  private var found: [(line: Int, label: String, address: String)] = []

  /// Finds definitions of web links outside of fenced code.
  init(in text: [UInt8]) {
    var isCode = false
    var number = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let start = line.drop { $0 == 0x20 }
      guard let first = start.first, line.count - start.count <= 3 else { continue }
      if start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) { isCode.toggle() }
      guard first == UInt8(ascii: "["), !isCode, line.count < 4096 else { continue }
      read(String(decoding: start, as: UTF8.self), line: number)
    }
  }

  private mutating func read(_ line: String, line number: Int) {
    guard let mark = line.firstRange(of: "]:") else { return }
    let label = line[..<mark.lowerBound].dropFirst()
    guard !label.isEmpty, !label.contains("[") else { return }
    var address = line[mark.upperBound...].drop { $0 == " " || $0 == "\t" }
    if address.hasPrefix("<") { address = address.dropFirst() }
    address = address.prefix { !$0.isGap && $0 != ">" }
    // An escape or an entity would be undone in the address that is in use.
    guard address.hasPrefix("http"), !address.contains("\\"), !address.contains("&") else { return }
    found.append((number, String(label), String(address)))
  }

  /// Refusals for those that no link uses.
  func unused(among addresses: Set<String>) -> [Rejection] {
    found.filter { !addresses.contains($0.address) }.map {
      Rejection(
        line: $0.line, reason: "no link in the text uses this definition",
        text: "[\($0.label)]: \($0.address)")
    }
  }
}
