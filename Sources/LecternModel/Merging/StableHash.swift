/// FNV-1a over 64 bits: the same on every machine and in every run, as keys that are stored must be.
public struct StableHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// Names bytes.
  public static func of(_ bytes: [UInt8]) -> Int64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return Int64(bitPattern: hash.value)
  }

  /// A number from 0 up to 1 that a text and a moment have for their own, as good as any other.
  public static func fraction(of text: String, at time: Timestamp) -> Double {
    var hash = StableHash()
    hash.add(text)
    hash.add(time.text)
    return Double(hash.value % 1_000_000) / 1_000_000
  }

  /// Adds a text and its end, so that `ab`, `c` and `a`, `bc` differ.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
