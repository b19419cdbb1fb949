/// UTF-8 text in the making. Bytes, because appending to a String costs a multiple.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  /// Appends text as it is.
  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a byte of ASCII.
  mutating func add(byte: UInt8) { bytes.append(byte) }

  /// Appends a number in decimal digits.
  mutating func add(_ number: some BinaryInteger) { add(String(number)) }

  /// Appends text as another language needs it written.
  mutating func add(_ text: String, _ escapes: Escapes) { escapes.append(text, to: &bytes) }

  /// The text so far; the buffer is empty afterwards and keeps its room.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
