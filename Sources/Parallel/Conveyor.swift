internal import Dispatch
internal import Synchronization

/// Makes something of elements on other cores, a part of some elements at a time, and hands on what was made in the
/// order of the elements. While one batch of parts is being made, the next is taken in: no more than two are held.
public struct Conveyor<Element: Sendable, Part: Sendable> {
  private let make: @Sendable (ArraySlice<Element>) throws -> Part
  private let handOn: (Part) throws -> Void
  @usableFromInline let size: Int
  @usableFromInline var taken: [Element] = []
  private var ahead: Batch<Element, Part>?

  /// `make` gets the elements of a part, `handOn` what was made of them, on the caller's thread. A batch has `size`
  /// elements.
  public init(
    of size: Int = 1024, _ make: @escaping @Sendable (ArraySlice<Element>) throws -> Part,
    to handOn: @escaping (Part) throws -> Void
  ) {
    self.size = size
    self.make = make
    self.handOn = handOn
  }

  /// Takes the next element. Throws what `handOn` throws, and `make` of elements before. Inlined where it is called:
  /// what is taken may take less time to make than a call that knows nothing of its type.
  @inlinable public mutating func take(_ element: Element) throws {
    if taken.isEmpty { taken.reserveCapacity(size) }
    taken.append(element)
    if taken.count == size { try turn() }
  }

  /// Hands on all that is left.
  public mutating func finish() throws {
    try turn()
    try turn()
  }

  @usableFromInline mutating func turn() throws {
    let before = ahead
    ahead = taken.isEmpty ? nil : Batch(taken, make)
    taken = []
    try before?.parts().forEach { try handOn(try $0.get()) }
  }
}

/// Parts that are being made of elements. It holds the elements to its end, so that they are let go of where they
/// were made: memory that other threads give back is given back under a lock.
private final class Batch<Element: Sendable, Part: Sendable>: Sendable {
  /// So many elements make a part: of fewer, handing them out would cost more than making.
  private static var partSize: Int { 128 }

  private let elements: [Element]
  private let made: Mutex<[Result<Part, any Error>?]>
  private let group = DispatchGroup()

  init(
    _ elements: [Element], _ make: @escaping @Sendable (ArraySlice<Element>) throws -> Part
  ) {
    self.elements = elements
    let count = (elements.count + Self.partSize - 1) / Self.partSize
    made = Mutex(Array(repeating: nil, count: count))
    DispatchQueue.global(qos: .userInitiated).async(group: group) { [self] in
      DispatchQueue.concurrentPerform(iterations: count) { index in
        let start = index * Self.partSize
        let part = Result {
          try make(self.elements[start..<min(start + Self.partSize, self.elements.count)])
        }
        made.withLock { $0[index] = part }
      }
    }
  }

  /// The parts, once all are made; faults where none could be made.
  func parts() -> [Result<Part, any Error>] {
    group.wait()
    return made.withLock { $0.compactMap { $0 } }
  }
}
