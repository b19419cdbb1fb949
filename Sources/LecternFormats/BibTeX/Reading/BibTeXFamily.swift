/// Lets entries inherit from others (`crossref`, `xdata`), wherever in the file those stand, and hands
/// entries on in the order of the file.
///
/// What may be inherited is kept of every entry, and an entry that waits for one that has not come holds
/// up those behind it; of both no more than `mostBytes` is held. So memory is bounded, and inheritance
/// over a longer way than that is given up, and said.
struct BibTeXFamily {
  /// An entry with its faults.
  typealias Member = (record: BibTeXRecord, notes: [BibTeXNote])

  private let mostBytes: Int
  private var parents: [String: BibTeXRecord] = [:]
  /// Keys in the order in which they came.
  private var order: [String] = []
  private var oldest = 0
  private var parentBytes = 0
  private var waiting: [Member] = []
  private var first = 0
  private var waitingBytes = 0
  /// Whether something was forgotten, or waited for in vain, for want of room.
  private var isCut = false

  init(mostBytes: Int = 32 << 20) { self.mostBytes = mostBytes }

  /// Takes the next entry; `release` gets every entry that waits for nothing any more.
  mutating func take(_ member: Member, _ release: (Member) throws -> Void) rethrows {
    if let key = member.record.key?.lowercased() { keep(member.record, as: key) }
    if waiting.isEmpty, missing(for: member.record) == nil {
      return try release(settled(member))
    }
    waiting.append(member)
    waitingBytes += member.record.bytes.count + 256
    while first < waiting.count,
      waitingBytes > mostBytes || missing(for: waiting[first].record) == nil
    {
      isCut = isCut || waitingBytes > mostBytes
      try releaseFirst(release)
    }
    forgetReleased()
  }

  /// Releases what still waits.
  mutating func finish(_ release: (Member) throws -> Void) rethrows {
    while first < waiting.count { try releaseFirst(release) }
    forgetReleased()
  }

  private mutating func releaseFirst(_ release: (Member) throws -> Void) rethrows {
    let member = waiting[first]
    first += 1
    waitingBytes -= member.record.bytes.count + 256
    try release(settled(member))
  }

  private mutating func forgetReleased() {
    guard first == waiting.count || first > 4096 else { return }
    waiting.removeSubrange(..<first)
    first = 0
  }

  /// Remembers what others may inherit. Of entries with one key the first counts.
  private mutating func keep(_ record: BibTeXRecord, as key: String) {
    guard parents[key] == nil else { return }
    let heritage = BibTeXHeritage.kept(of: record)
    parents[key] = heritage
    order.append(key)
    parentBytes += heritage.bytes.count + 256
    while parentBytes > mostBytes, oldest < order.count {
      parentBytes -= (parents.removeValue(forKey: order[oldest])?.bytes.count ?? 0) + 256
      oldest += 1
      isCut = true
    }
    if oldest > 4096 {
      order.removeSubrange(..<oldest)
      oldest = 0
    }
  }

  /// No family is older than this, or larger.
  private static let mostParents = 16

  /// The key of an entry to inherit from, directly or over others, that has not come.
  private func missing(for record: BibTeXRecord) -> String? {
    var names = BibTeXHeritage.parentKeys(of: record)
    var seen = 0
    while let name = names.popLast(), seen < Self.mostParents {
      guard let parent = parents[name.lowercased()] else { return name }
      names += BibTeXHeritage.parentKeys(of: parent)
      seen += 1
    }
    return nil
  }

  /// The entry with all that it inherits.
  private func settled(_ member: Member) -> Member {
    var (record, notes) = member
    let own = BibTeXHeritage.parentKeys(of: record)
    guard !own.isEmpty else { return member }
    var names = own
    // Parents may have parents.
    var seen: Set<String> = record.key.map { [$0.lowercased()] } ?? []
    var isWhole = true
    while let name = names.popLast(), seen.count <= Self.mostParents {
      guard seen.insert(name.lowercased()).inserted else { continue }
      guard let parent = parents[name.lowercased()] else {
        let place = isCut ? "in the \(mostBytes >> 20) MiB around it" : "in the file"
        let message = "'\(name.prefix(60))', which the entry inherits from, is not \(place)"
        notes.append(BibTeXNote(code: "missing-parent", line: record.line, message: message))
        isWhole = isWhole && !own.contains(name)
        continue
      }
      BibTeXHeritage.inherit(from: parent, into: &record)
      names += BibTeXHeritage.parentKeys(of: parent)
    }
    // What was inherited is the entry's own from now on; what was not is still to be looked for.
    if isWhole { record.fields.removeAll { BibTeXHeritage.parentFields.contains($0.name) } }
    return (record, notes)
  }
}
