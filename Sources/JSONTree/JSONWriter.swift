/// Writes JSON (RFC 8259) without white space, members in the order in which they come. `JSONEncoder` first makes a
/// tree of what it is given, and takes ten times as long.
public struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether a value stands before the next.
  private var isBehindValue = false

  /// An empty text.
  public init() {}

  /// What is written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object; `members` writes what is in it.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array of elements, each as `element` writes it.
  public mutating func array<Element>(
    _ elements: [Element], _ element: (inout JSONWriter, Element) -> Void
  ) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for each in elements { element(&writer, each) }
    }
  }

  /// Writes the name of a member; its value comes next.
  public mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    isBehindValue = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: Self.isSpecial) }
    if isPlain ?? false {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number.
  public mutating func number(_ number: Int) {
    begin()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) {
    begin()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  private mutating func begin() {
    if isBehindValue { bytes.append(UInt8(ascii: ",")) }
    isBehindValue = true
  }

  private mutating func enclose(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    begin()
    bytes.append(opening)
    isBehindValue = false
    body(&self)
    bytes.append(closing)
    isBehindValue = true
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(_ byte: UInt8) {
    guard Self.isSpecial(byte) else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case ..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("u00" + (byte < 0x10 ? "0" : "") + digits).utf8)
    default: bytes.append(byte)
    }
  }
}
