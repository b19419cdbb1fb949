import XMLTree

/// Finds the reader of an element. One for each document, since it remembers names by their numbers there.
final class ModuleIndex {
  /// What is to be done with an element, in a feed and in an entry.
  final class Readers {
    let feed: FieldReader?
    let entry: FieldReader?
    /// Whether it is an entry itself.
    let isEntry: Bool
    /// Whether it holds a feed's parts.
    let isContainer: Bool

    fileprivate init(_ name: String, in modules: [FeedModule]) {
      let isOurs = modules.contains(where: \.isFormat)
      feed = modules.lazy.compactMap { $0.feed[name] }.first
      entry = modules.lazy.compactMap { $0.entry[name] }.first
      isEntry = isOurs && XMLFeedReader.entryNames.contains(name)
      isContainer = isOurs && containerNames.contains(name)
    }
  }

  private var known: [Readers?] = []
  /// The format's own vocabulary, which elements without a namespace belong to.
  var home = FeedModule.rss

  func readers(of element: XMLElement) -> Readers {
    let id = element.nameID
    if id < known.count, let readers = known[id] { return readers }
    let readers = Readers(element.lowercasedName, in: modules(of: element))
    while known.count <= id { known.append(nil) }
    known[id] = readers
    return readers
  }

  private static let containerNames: Set<String> = ["rss", "rdf", "channel", "feed"]

  /// The vocabularies that an element may belong to, the likeliest first.
  private func modules(of element: XMLElement) -> [FeedModule] {
    let bare = [home, .rss, .atom] + FeedModules.all.filter { $0.isBare && !$0.isFormat }
    let namespace = element.namespace.flatMap(Self.module)
    guard let prefix = element.prefix else { return (namespace.map { [$0] } ?? []) + bare }
    if let namespace { return [namespace] }
    let lower = prefix.lowercased()
    return FeedModules.all.first { $0.prefixes.contains(lower) }.map { [$0] } ?? []
  }

  private static func module(_ namespace: String) -> FeedModule? {
    let name = normal(namespace)
    if let index = byNamespace[name] { return FeedModules.all[index] }
    return FeedModules.all.first { $0.namespaceStarts.contains { name.hasPrefix($0) } }
  }

  private static let byNamespace: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, module) in FeedModules.all.enumerated() {
      for namespace in module.namespaces { table[normal(namespace)] = index }
    }
    return table
  }()

  private static func normal(_ namespace: String) -> String {
    var name = namespace.lowercased()[...]
    if name.hasPrefix("https://") { name = "http://" + name.dropFirst(8) }
    while name.last == "/" || name.last == "#" { name.removeLast() }
    return String(name)
  }
}
