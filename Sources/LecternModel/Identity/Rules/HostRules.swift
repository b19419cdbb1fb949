/// One rule about links on a host.
enum HostRule: Sendable {
  /// Parameters that mean nothing.
  case drop(NameSet)
  /// The name by which the host is known.
  case usualName(String)
  /// Links that lead to another link.
  case wrapper(SitePattern)
  /// What links lead to.
  case site(SiteRule)
}

/// All rules about links on a host, by what they say. Most hosts have none.
final class HostRules: Sendable {
  let dropped: [NameSet]
  let usualName: String?
  let wrappers: [SitePattern]
  let sites: [SiteRule]

  init(_ rules: [HostRule]) {
    dropped = rules.compactMap { if case .drop(let names) = $0 { names } else { nil } }
    usualName =
      rules.lazy.compactMap { if case .usualName(let name) = $0 { name } else { nil } }.first
    wrappers = rules.compactMap { if case .wrapper(let pattern) = $0 { pattern } else { nil } }
    sites = rules.compactMap { if case .site(let rule) = $0 { rule } else { nil } }
  }
}
