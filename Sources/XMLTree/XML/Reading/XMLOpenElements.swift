/// The elements that are open, the tag being read, and what names mean at that place.
struct XMLOpenElements {
  private struct Level {
    var name: Int32
    /// Beyond the depth that is read.
    var isHidden: Bool
    var bindsNamespaces = false
  }

  /// What a spelling meant when it was last looked up.
  fileprivate struct Meaning {
    var scope = -1
    var name: Int32 = 0
  }

  var tag = XMLTag()
  private var levels: [Level] = []
  /// How many open elements have a name, by its number in lower case.
  private var counts: [Int32] = []
  private var neverNestedCount = 0
  private var scopes = XMLScopes()
  private var spellings: XMLSpellings
  private var elements: [Meaning] = []
  private var attributes: [Meaning] = []
  private var metUnbound = false
  private let names: XMLNames

  init(names: XMLNames, neverNested: [String]) {
    self.names = names
    spellings = XMLSpellings(neverNested: neverNested)
  }

  var count: Int { levels.count }
  var innermostName: String {
    levels.last.map { spellings.all[Int($0.name)].local } ?? ""
  }

  /// The number of the present tag's name as written.
  mutating func spelling(_ bytes: Span<UInt8>) -> Int32 { spellings.id(bytes, tag.name) }

  mutating func spelling(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    spellings.id(bytes, range)
  }

  mutating func push(_ name: Int32, isHidden: Bool) {
    levels.append(Level(name: name, isHidden: isHidden))
    let folded = Int(spellings.all[Int(name)].folded)
    if folded >= counts.count {
      counts += Array(repeating: 0, count: spellings.all.count - counts.count)
    }
    counts[folded] += 1
    if isNeverNested(name) { neverNestedCount += 1 }
  }

  /// Ends the innermost element; says whether it was hidden.
  mutating func pop() -> Bool {
    guard let level = levels.popLast() else { return true }
    counts[Int(spellings.all[Int(level.name)].folded)] -= 1
    if isNeverNested(level.name) { neverNestedCount -= 1 }
    if level.bindsNamespaces { scopes.close() }
    return level.isHidden
  }

  func isInnermost(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    levels.last.map { spellings.isSpelled($0.name, bytes, range) } ?? false
  }

  func isNeverNested(_ name: Int32) -> Bool { spellings.all[Int(name)].isNeverNested }

  /// How many elements stand within the innermost one of a name, whatever its case.
  func depth(of name: Int32) -> Int? {
    let folded = spellings.all[Int(name)].folded
    // Most names that are looked for in vain are open nowhere: a look at the count ends the search.
    guard folded < counts.count, counts[Int(folded)] > 0 else { return nil }
    return depth { spellings.all[Int($0)].folded == folded }
  }

  /// The same by the name without prefix, for names that are never nested.
  func depth(ofLike name: Int32) -> Int? {
    guard neverNestedCount > 0 else { return nil }
    let local = spellings.all[Int(name)].local.lowercased()
    return depth {
      spellings.all[Int($0)].isNeverNested && spellings.all[Int($0)].local.lowercased() == local
    }
  }

  private func depth(where isMeant: (Int32) -> Bool) -> Int? {
    levels.lastIndex { isMeant($0.name) }.map { levels.count - 1 - $0 }
  }
}

extension XMLOpenElements {
  /// The prefix that an attribute declares: -1 for the default; nil when it declares none.
  mutating func declaredPrefix(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int32? {
    guard bytes[name.lowerBound] == UInt8(ascii: "x") else { return nil }
    let id = spellings.id(bytes, name)
    let spelling = spellings.all[Int(id)]
    if spelling.prefix == nil { return spelling.local == "xmlns" ? -1 : nil }
    guard spelling.prefix == "xmlns" else { return nil }
    return spellings.id(Array(spelling.local.utf8))
  }

  /// Binds prefixes for the innermost element.
  mutating func bind(_ bindings: [(prefix: Int32, namespace: String)]) {
    guard !levels.isEmpty else { return }
    levels[levels.count - 1].bindsNamespaces = true
    scopes.open(bindings)
  }

  mutating func elementName(_ spelling: Int32) -> Int32 {
    let index = Int(spelling)
    if index >= elements.count { elements.grow(to: spellings.all.count) }
    if elements[index].scope != scopes.id {
      let name = look(up: spellings.all[index], hasDefault: true)
      elements[index] = Meaning(scope: scopes.id, name: name)
    }
    return elements[index].name
  }

  mutating func attributeName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    let index = Int(spellings.id(bytes, range))
    if index >= attributes.count { attributes.grow(to: spellings.all.count) }
    if attributes[index].scope != scopes.id {
      let name = look(up: spellings.all[index], hasDefault: false)
      attributes[index] = Meaning(scope: scopes.id, name: name)
    }
    return attributes[index].name
  }

  /// Whether a prefix was met since the last call that is bound to nothing.
  mutating func takeUnbound() -> Bool {
    defer { metUnbound = false }
    return metUnbound
  }

  private mutating func look(up spelling: XMLSpellings.Spelling, hasDefault: Bool) -> Int32 {
    var namespace: String?
    if spelling.prefix == "xml" {
      namespace = XMLElement.xmlNamespace
    } else if spelling.prefix != nil {
      namespace = scopes.namespace(spelling.prefixID)
      if namespace == nil { metUnbound = true }
    } else if hasDefault {
      namespace = scopes.namespace(-1)
    }
    return names.id(local: spelling.local, prefix: spelling.prefix, namespace: namespace)
  }
}

extension Array where Element == XMLOpenElements.Meaning {
  fileprivate mutating func grow(to count: Int) {
    self += Array(repeating: Element(), count: count - self.count)
  }
}
