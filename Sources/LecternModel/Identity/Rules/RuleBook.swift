/// The rules for links, ready to be looked up. A class, since it is passed around for every link.
final class RuleBook: Sendable {
  let tables: RuleTables

  init(_ tables: RuleTables) { self.tables = tables }

  /// Whether a parameter `name=value` says nothing about where a link leads.
  func isTracking(_ parameter: [UInt8], host: String) -> Bool {
    let name = parameter[...].prefix { $0 != UInt8(ascii: "=") }.lowerText
    if tables.dropped.contains(name) { return true }
    return tables.droppedOn.first(for: host) { names in
      names.contains(name) || names.contains(parameter[...].lowerText) ? true : nil
    } ?? false
  }

  /// What is left of a fragment: nothing of a harmless one, all of any other but text to highlight.
  func fragment(_ bytes: [UInt8]) -> [UInt8] {
    let directive = bytes.indices.first { bytes[$0...].starts(with: ":~:".utf8) }
    let rest = directive.map { Array(bytes[..<$0]) } ?? bytes
    return tables.fragments.contains(rest[...].lowerText) ? [] : rest
  }

  func isIndexFile(_ name: ByteSlice) -> Bool {
    name.count <= 16 && tables.indexFiles.contains(name.lowerText)
  }

  /// The name by which a host is known, if it has several.
  func usualName(of host: String) -> String? { tables.usualNames.first(for: host) { $0 } }

  /// Whether there are rules for a host, or it is another name of one for which there are.
  func knows(_ host: String) -> Bool {
    usualName(of: host) != nil || tables.sites.first(for: host) { _ in true } == true
  }
}
