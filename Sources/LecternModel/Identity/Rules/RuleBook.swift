/// The rules for links, ready to be looked up. A class, since it is passed around for every link.
final class RuleBook: Sendable {
  /// The rules as they were read, to be added to others.
  let tables: RuleTables
  private let hosts: HostTable<HostRules>

  init(_ tables: RuleTables) {
    self.tables = tables
    hosts = tables.hosts.mapLists(HostRules.init)
  }

  /// All rules for a host, those of its own name first.
  func rules(for host: String) -> [HostRules] { hosts.all(for: host) }

  /// Whether a parameter `name=value` says nothing about where a link to a host with the rules leads.
  func isTracking(_ parameter: [UInt8], on rules: [HostRules]) -> Bool {
    let name = parameter[...].prefix { $0 != UInt8(ascii: "=") }.lowerText
    if tables.dropped.contains(name) { return true }
    return rules.contains { host in
      host.dropped.contains { $0.contains(name) || $0.contains(parameter[...].lowerText) }
    }
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

  /// Whether there are rules that tell what a host's links lead to, or it is another name of a host
  /// for which there are.
  func knows(_ host: String) -> Bool {
    rules(for: host).contains { $0.usualName != nil || !$0.sites.isEmpty }
  }
}
