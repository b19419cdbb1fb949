/// How many brackets of each sort stand open in a text.
struct Brackets {
  private var round = 0
  private var square = 0
  private var curly = 0
  private var angle = 0

  init(_ bytes: ByteSlice) {
    for byte in bytes { count(byte, 1) }
  }

  /// Whether it is a closing bracket that nothing opens.
  func isUnopened(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"): round < 0
    case UInt8(ascii: "]"): square < 0
    case UInt8(ascii: "}"): curly < 0
    case UInt8(ascii: ">"): angle < 0
    default: false
    }
  }

  /// Takes a bracket away again.
  mutating func remove(_ byte: UInt8) { count(byte, -1) }

  private mutating func count(_ byte: UInt8, _ step: Int) {
    switch byte {
    case UInt8(ascii: "("): round += step
    case UInt8(ascii: ")"): round -= step
    case UInt8(ascii: "["): square += step
    case UInt8(ascii: "]"): square -= step
    case UInt8(ascii: "{"): curly += step
    case UInt8(ascii: "}"): curly -= step
    case UInt8(ascii: "<"): angle += step
    case UInt8(ascii: ">"): angle -= step
    default: break
    }
  }
}
