internal import Dispatch
internal import Synchronization

/// Makes something of one element after the other on other cores, and hands on what was made in the
/// order of the elements. While one batch is being made, the next is taken in: no more than two are held.
public struct Conveyor<Element: Sendable, Made: Sendable> {
  private let make: @Sendable (Element) throws -> Made
  private let handOn: ([Made]) throws -> Void
  private let size: Int
  private var taken: [Element] = []
  private var ahead: Batch<Made>?

  /// `handOn` gets what was made of a batch of `size` elements, on the caller's thread.
  public init(
    of size: Int = 256, _ make: @escaping @Sendable (Element) throws -> Made,
    to handOn: @escaping ([Made]) throws -> Void
  ) {
    self.size = size
    self.make = make
    self.handOn = handOn
  }

  /// Takes the next element. Throws what `handOn` throws, and `make` of an element before.
  public mutating func take(_ element: Element) throws {
    if taken.isEmpty { taken.reserveCapacity(size) }
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
    if let before { try handOn(try before.made()) }
  }
}

/// Something that is being made of elements. They are let go of where it is made.
private final class Batch<Made: Sendable>: Sendable {
  /// So many are made in one go: of fewer, handing them out would cost more than making.
  private static var part: Int { 64 }

  private let parts: Mutex<[Int: Result<[Made], any Error>]>
  private let group = DispatchGroup()

  init<Element: Sendable>(
    _ elements: [Element], _ make: @escaping @Sendable (Element) throws -> Made
  ) {
    parts = Mutex([:])
    let count = (elements.count + Self.part - 1) / Self.part
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let start = index * Self.part
        let made = Result {
          try elements[start..<min(start + Self.part, elements.count)].map(make)
        }
        parts.withLock { $0[index] = made }
      }
    }
  }

  /// What was made of each, once all is made. Throws for the first of which nothing could be made.
  func made() throws -> [Made] {
    group.wait()
    return try parts.withLock { parts in
      try parts.sorted { $0.key < $1.key }.flatMap { try $0.value.get() }
    }
  }
}
