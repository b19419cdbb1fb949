/// The rules for links, by what they are about.
struct RuleTables: Sendable {
  var dropped = NameSet()
  var fragments = NameSet()
  var indexFiles = NameSet()
  var hosts = HostTable<HostRule>()
  /// Of all rules in their order, but not of remarks and blanks between them.
  private(set) var hash = StableHash()

  /// Notes a rule's words.
  mutating func note(_ words: [Substring]) {
    for word in words { hash.add(String(word)) }
    hash.add("")
  }

  /// Adds more rules, which come last.
  mutating func append(_ more: RuleTables) {
    dropped.formUnion(more.dropped)
    fragments.formUnion(more.fragments)
    indexFiles.formUnion(more.indexFiles)
    hosts.append(more.hosts)
    hash.add(String(more.hash.value))
  }
}
