/// Names as they are written, prefix and all, each known by a small number. Found again by their bytes.
struct XMLSpellings {
  struct Spelling {
    var bytes: Range<Int>
    var hash: UInt32
    var prefix: String?
    var local: String
    /// The prefix's own number; -1 without one.
    var prefixID: Int32 = -1
    /// The number of the same name in lower case.
    var folded: Int32 = -1
    /// Whether an element of this name never stands in another of it.
    var isNeverNested = false
  }

  /// More distinct names than an honest document has; all further ones count as one.
  private static let most = 20_000
  static let overflow = "too-many-names"

  private(set) var all: [Spelling] = []
  private var bytes: [UInt8] = []
  private var slots: [Int32]
  private let neverNested: Set<String>

  init(neverNested: [String]) {
    self.neverNested = Set(neverNested)
    slots = Array(repeating: -1, count: 256)
  }

  /// The number of a name.
  mutating func id(_ source: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(source[index])) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = slots[slot]
      if all[Int(id)].hash == hash, isSpelled(id, source, range) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(source, range, hash)
  }

  /// The number of a name of our own making.
  mutating func id(_ name: [UInt8]) -> Int32 { id(name.span, 0..<name.count) }

  /// Whether a name is written as this one.
  func isSpelled(_ id: Int32, _ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = all[Int(id)].bytes
    guard own.count == range.count else { return false }
    let shift = own.lowerBound - range.lowerBound
    for index in range where bytes[index + shift] != source[index] { return false }
    return true
  }

  private mutating func add(_ source: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> Int32 {
    var text = String(decoding: range.map { source[$0] }, as: UTF8.self)
    if all.count >= Self.most { text = Self.overflow }
    let parts = XMLQualifiedName(text)
    var spelling = Spelling(bytes: 0..<0, hash: hash, prefix: parts.prefix, local: parts.local)
    spelling.isNeverNested = neverNested.contains(parts.local.lowercased())
    if let prefix = parts.prefix { spelling.prefixID = id(Array(prefix.utf8)) }
    let lower = text.lowercased()
    spelling.folded = lower == text ? -1 : id(Array(lower.utf8))
    if all.count > Self.most { return Int32(Self.most) }
    let start = bytes.count
    bytes += text.utf8
    spelling.bytes = start..<bytes.count
    if spelling.folded < 0 { spelling.folded = Int32(all.count) }
    all.append(spelling)
    if all.count * 2 > slots.count { grow() } else { place(Int32(all.count - 1)) }
    return Int32(all.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for id in all.indices { place(Int32(id)) }
  }

  private mutating func place(_ id: Int32) {
    var slot = Int(all[Int(id)].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id
  }
}
