import JSONTree
import LecternModel

/// The JSON-LD of a page: its nodes, and the one that is the work it shows.
struct JSONLinkedData {
  private let roots: [JSONNode]
  /// Nodes by their `@id`, the fullest of each: others only refer to it.
  private var named: [String: JSONNode] = [:]
  private static let deepest = 8
  private static let mostNodes = 5000

  /// Reads scripts; what is no JSON says nothing.
  init(scripts: [String]) { self.init(roots: scripts.compactMap(Self.parse)) }

  /// Nodes that have been read already, as from microdata.
  init(roots: [JSONNode]) {
    self.roots = roots
    var count = 0
    for root in roots { index(root, depth: 0, &count) }
  }

  /// The node of the work. Of several that are equally likely, as in a list of articles, there is none
  /// unless one says that it is this page.
  func work(addresses: [String]) -> (node: JSONNode, type: SchemaType)? {
    var found: [(node: JSONNode, type: SchemaType)] = []
    for root in roots { collect(root, into: &found, depth: 0) }
    let keys = Set(addresses.compactMap { URLKey.strict($0) })
    let own = found.filter { work in self.addresses(of: work.node).contains(where: keys.contains) }
    let candidates = own.isEmpty ? found : own
    guard let best = candidates.map(\.type.rank).min() else { return nil }
    let likely = candidates.filter { $0.type.rank == best }
    let different = Set(likely.compactMap { self.addresses(of: $0.node).first })
    return different.count > 1 && own.isEmpty ? nil : likely.first
  }

  /// A node for one that only refers to it by `@id`.
  func resolved(_ node: JSONNode) -> JSONNode {
    guard let id = node["@id"]?.text, let full = named[id], members(full) > members(node) else {
      return node
    }
    return full
  }

  private func addresses(of node: JSONNode) -> [String] {
    let entity = node["mainEntityOfPage"]
    let texts = [node["url"]?.text, entity?.text, entity?["@id"]?.text, node["@id"]?.text]
    return texts.compactMap { $0.flatMap { URLKey.strict($0) } }
  }

  private func collect(
    _ node: JSONNode, into found: inout [(node: JSONNode, type: SchemaType)], depth: Int
  ) {
    guard depth < Self.deepest, found.count < 1000 else { return }
    switch node.value {
    case .array(let elements):
      for element in elements { collect(element, into: &found, depth: depth + 1) }
    case .object:
      if let type = SchemaType.of(node) { found.append((node, type)) }
      if let graph = node["@graph"] { collect(graph, into: &found, depth: depth + 1) }
      for entity in node["mainEntity"]?.elements ?? [] where entity.isObject {
        collect(resolved(entity), into: &found, depth: depth + 1)
      }
    default: return
    }
  }

  private mutating func index(_ node: JSONNode, depth: Int, _ count: inout Int) {
    guard depth < 2 * Self.deepest, count < Self.mostNodes else { return }
    count += 1
    switch node.value {
    case .array(let elements):
      for element in elements { index(element, depth: depth + 1, &count) }
    case .object(let members):
      if let id = node["@id"]?.text, members.count > named[id].map(self.members) ?? 1 {
        named[id] = node
      }
      for member in members { index(member.value, depth: depth + 1, &count) }
    default: return
    }
  }

  private func members(_ node: JSONNode) -> Int {
    if case .object(let members) = node.value { members.count } else { 0 }
  }

  /// The value of a script. Old programs hide it from old browsers with a comment or a CDATA section.
  private static func parse(_ script: String) -> JSONNode? {
    var bytes = Array(script.utf8)[...]
    while true {
      bytes = bytes.drop { $0 <= 0x20 }
      guard let wrapper = wrappers.first(where: bytes.starts) else { break }
      bytes = bytes.dropFirst(wrapper.count)
    }
    var source = JSONSource(Array(bytes))
    return try? source.value()
  }

  private static let wrappers: [[UInt8]] = [
    "<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[",
  ].map { Array($0.utf8) }
}

/// A type of schema.org that is a work.
struct SchemaType: Sendable {
  let kind: ItemKind
  let genre: Genre?
  /// Of several on one page, the lowest is what the page is about: an article may have a video in it.
  let rank: Int

  /// The type of a node; nil for what is no work.
  static func of(_ node: JSONNode) -> SchemaType? {
    let names = node["@type"]?.elements.compactMap(\.text) ?? []
    return names.compactMap { table[local($0)] }.min { $0.rank < $1.rank }
  }

  /// Whether a node is of a type by its own name: `Periodical`.
  static func isOne(_ node: JSONNode, of names: Set<String>) -> Bool {
    node["@type"]?.elements.contains { $0.text.map { names.contains(local($0)) } ?? false } ?? false
  }

  /// The name behind `https://schema.org/`.
  private static func local(_ type: String) -> String {
    let name = type.split { "/#:".contains($0) }.last.map(String.init) ?? type
    return name
  }

  private static let table: [String: SchemaType] = {
    var table: [String: SchemaType] = [:]
    for (rank, row) in rows.enumerated() {
      for name in row.names.split(separator: " ") {
        table[String(name)] = SchemaType(kind: row.kind, genre: row.genre, rank: rank)
      }
    }
    return table
  }()

  private static let rows: [(names: String, kind: ItemKind, genre: Genre?)] = [
    ("ScholarlyArticle MedicalScholarlyArticle", .paper, nil),
    ("Thesis", .paper, .thesis),
    ("Report", .paper, .report),
    ("Chapter", .paper, .chapter),
    ("Book Audiobook", .book, nil),
    ("Course", .course, nil),
    ("PodcastEpisode", .podcast, nil),
    ("SoftwareSourceCode", .code, nil),
    ("BlogPosting LiveBlogPosting", .post, .blogPost),
    ("NewsArticle OpinionNewsArticle AnalysisNewsArticle ReportageNewsArticle", .post, .newspaper),
    ("Article TechArticle APIReference DiscussionForumPosting HowTo", .post, nil),
    ("VideoObject Movie TVEpisode Clip", .video, nil),
    ("PodcastSeries", .podcast, nil),
    ("Blog", .blog, nil),
  ]
}
