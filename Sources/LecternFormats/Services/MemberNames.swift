import Bytes

/// The names of members at the beginning of JSON, in normal form, by which services are told apart.
///
/// A row may begin with a whole article, so that the names that tell stand far behind the head of the file:
/// where the head ends within a text, the names that follow the text are looked at too.
struct MemberNames {
  private(set) var all: Set<String> = []

  /// So many long texts are looked behind, and so many bytes held for it at the most.
  private static let longTexts = 4
  private static let mostBytes = 64 << 20

  /// No names for what is no JSON.
  init(_ input: Input, size: Int) throws {
    let head = try input.peek(size)
    // In UTF-16 and UTF-32, what is behind the head is left alone.
    guard !head.contains(0) else {
      let plain = head.filter { $0 != 0 }
      if Self.isJSON(plain[...]) { _ = add(plain[...]) }
      return
    }
    guard Self.isJSON(head), var open = add(head) else { return }
    for _ in 0..<Self.longTexts {
      guard let end = try Self.end(ofTextAt: open, in: input) else { return }
      guard let next = add(try input.peek(end + size)[end...].dropFirst()) else { return }
      open = next
    }
  }

  private static func isJSON(_ head: ArraySlice<UInt8>) -> Bool {
    let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Adds the names in a piece, at any depth; where it ends within a text, that text's index.
  private mutating func add(_ bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "\"")) {
      guard let close = Self.end(ofTextAt: open, in: bytes) else { return open }
      rest = bytes[close...].dropFirst()
      if rest.first(where: { $0 > 0x20 }) == UInt8(ascii: ":") {
        let name = String(decoding: bytes[open..<close].dropFirst(), as: UTF8.self)
        all.insert(ColumnName.normal(name))
      }
    }
    return nil
  }

  /// Index of the quote that ends a text, however far it is.
  private static func end(ofTextAt open: Int, in input: Input) throws -> Int? {
    var count = open + InputHead.size
    while count <= mostBytes {
      let bytes = try input.peek(count)
      if let end = end(ofTextAt: open, in: bytes) { return end }
      guard bytes.count == count else { return nil }
      count *= 2
    }
    return nil
  }

  private static func end(ofTextAt open: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var at = open + 1
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "\""): return at
      default: at += 1
      }
    }
    return nil
  }
}
