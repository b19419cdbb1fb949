/// The rules for links, by what they are about.
struct RuleTables: Sendable {
  var dropped = NameSet()
  var droppedOn = HostTable<NameSet>()
  var fragments = NameSet()
  var indexFiles = NameSet()
  var usualNames = HostTable<String>()
  var wrappers = HostTable<SitePattern>()
  var sites = HostTable<SiteRule>()

  /// Adds more rules, which come last.
  mutating func append(_ more: RuleTables) {
    dropped.formUnion(more.dropped)
    droppedOn.append(more.droppedOn)
    fragments.formUnion(more.fragments)
    indexFiles.formUnion(more.indexFiles)
    usualNames.append(more.usualNames)
    wrappers.append(more.wrappers)
    sites.append(more.sites)
  }
}
