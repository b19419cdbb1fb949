internal import Dispatch
internal import Synchronization

/// Makes something of one element after the other on other cores, and hands on what was made in the
/// order of the elements. While one batch is being made, the next is taken in: no more than two are held.
public struct Conveyor<Element: Sendable, Made: Sendable> {
  private let make: @Sendable (Element) -> Made
  private let handOn: ([Element], [Made]) throws -> Void
  private let size: Int
  private var taken: [Element] = []
  private var ahead: Batch<Element, Made>?

  /// `handOn` gets batches of `size` elements and what was made of them, on the caller's thread.
  public init(
    of size: Int = 512, _ make: @escaping @Sendable (Element) -> Made,
    to handOn: @escaping ([Element], [Made]) throws -> Void
  ) {
    self.size = size
    self.make = make
    self.handOn = handOn
  }

  /// Takes the next element. Throws what `handOn` throws.
  public mutating func take(_ element: Element) throws {
    taken.append(element)
    if taken.count == size { try turn() }
  }

  /// Hands on all that is left.
  public mutating func finish() throws {
    try turn()
    try turn()
  }

  private mutating func turn() throws {
    let before = ahead
    ahead = taken.isEmpty ? nil : Batch(taken, make)
    taken = []
    if let before { try handOn(before.elements, before.made()) }
  }
}

/// Elements of which something is being made.
private final class Batch<Element: Sendable, Made: Sendable>: Sendable {
  /// So many are made in one go: of fewer, handing them out would cost more than making.
  private static var part: Int { 64 }

  let elements: [Element]
  private let parts: Mutex<[Int: [Made]]>
  private let group = DispatchGroup()

  init(_ elements: [Element], _ make: @escaping @Sendable (Element) -> Made) {
    self.elements = elements
    parts = Mutex([:])
    let count = (elements.count + Self.part - 1) / Self.part
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let start = index * Self.part
        let made = elements[start..<min(start + Self.part, elements.count)].map(make)
        parts.withLock { $0[index] = made }
      }
    }
  }

  /// What was made of each, once all is made.
  func made() -> [Made] {
    group.wait()
    return parts.withLock { parts in parts.keys.sorted().flatMap { parts[$0] ?? [] } }
  }
}
