/// UTF-8 text in the making. Bytes, because appending to a String costs a multiple.
struct TextBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  /// An empty one, with room for so many bytes before it has to move.
  init(room: Int = 0) {
    if room > 0 { bytes.reserveCapacity(room) }
  }

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends text as it is.
  mutating func add(_ text: String) { bytes.append(text) }

  /// Appends what another buffer holds.
  mutating func add(_ other: TextBuffer) { bytes.append(contentsOf: other.bytes) }

  /// Appends UTF-8.
  mutating func add(_ text: ArraySlice<UInt8>) { bytes.append(contentsOf: text) }

  /// Appends a byte of ASCII.
  mutating func add(byte: UInt8) { bytes.append(byte) }

  /// Appends a number in decimal digits.
  mutating func add(_ number: some BinaryInteger) { add(String(number)) }

  /// Appends text as another language needs it written.
  mutating func add(_ text: String, _ escapes: Escapes) { escapes.append(text, to: &bytes) }

  /// The text so far; the buffer is empty afterwards and keeps its room.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return text
  }
}

extension [UInt8] {
  /// Appends text as UTF-8. All of its bytes at once, where `append(contentsOf:)` takes them from the text's view.
  mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { append(contentsOf: text.utf8) }
  }
}
