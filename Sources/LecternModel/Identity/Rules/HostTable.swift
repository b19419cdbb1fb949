/// Values for hosts (`example.org`), for all hosts below one (`*.example.org`) and for a name in all
/// countries (`example.*`).
struct HostTable<Value: Sendable>: Sendable {
  private var exact: [String: [Value]] = [:]
  private var below: [String: [Value]] = [:]
  private var everywhere: [String: [Value]] = [:]

  mutating func add(_ value: Value, for hosts: some StringProtocol) {
    if hosts.hasPrefix("*.") {
      below[String(hosts.dropFirst(2)), default: []].append(value)
    } else if hosts.hasSuffix(".*") {
      everywhere[String(hosts.dropLast(2)), default: []].append(value)
    } else {
      exact[String(hosts), default: []].append(value)
    }
  }

  /// Puts another table's values behind those here.
  mutating func append(_ other: HostTable) {
    exact.merge(other.exact) { $0 + $1 }
    below.merge(other.below) { $0 + $1 }
    everywhere.merge(other.everywhere) { $0 + $1 }
  }

  /// Each host's values put together.
  func mapLists<Other>(_ join: ([Value]) -> Other) -> HostTable<Other> {
    var table = HostTable<Other>()
    table.exact = exact.mapValues { [join($0)] }
    table.below = below.mapValues { [join($0)] }
    table.everywhere = everywhere.mapValues { [join($0)] }
    return table
  }

  /// All values for a host, those of its own name first.
  func all(for host: String) -> [Value] {
    let own = exact[host] ?? []
    var others: [Value] = []
    let _: Never? = firstOfOthers(for: host) { value in
      others.append(value)
      return nil
    }
    return others.isEmpty ? own : own + others
  }

  /// The first answer that a host's values give, those of its own name first.
  func first<Answer>(for host: String, _ answer: (Value) -> Answer?) -> Answer? {
    Self.first(exact[host], answer) ?? firstOfOthers(for: host, answer)
  }

  private func firstOfOthers<Answer>(for host: String, _ answer: (Value) -> Answer?) -> Answer? {
    if !everywhere.isEmpty, let name = Self.withoutCountry(host),
      let found = Self.first(everywhere[String(name)], answer)
    {
      return found
    }
    guard !below.isEmpty else { return nil }
    var rest = host[...]
    while let parent = Self.parent(of: rest) {
      if let found = Self.first(below[String(parent)], answer) { return found }
      rest = parent
    }
    return nil
  }

  /// Hands out all values for a host.
  func each(for host: String, _ take: (Value) -> Void) {
    let _: Never? = first(for: host) { value in
      take(value)
      return nil
    }
  }

  private static func first<Answer>(_ values: [Value]?, _ answer: (Value) -> Answer?) -> Answer? {
    for value in values ?? [] {
      if let found = answer(value) { return found }
    }
    return nil
  }

  /// `example.org` of `www.example.org`; nil where nothing with a dot is left.
  private static func parent(of host: Substring) -> Substring? {
    guard let dot = host.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let rest = host[host.utf8.index(after: dot)...]
    return rest.utf8.contains(UInt8(ascii: ".")) ? rest : nil
  }

  /// `example` of `example.de` and `example.co.uk`, `books.example` of `books.example.de`; nil for
  /// what does not end in a country.
  private static func withoutCountry(_ host: String) -> Substring? {
    guard let dot = host.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let name = host[..<dot]
    guard let second = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
    let label = name.utf8[second...].dropFirst()
    return label.elementsEqual("co".utf8) || label.elementsEqual("com".utf8)
      ? name[..<second] : name
  }
}
