internal import Foundation
internal import LecternModel

/// UUIDs that grow (version 7, RFC 9562, section 5.7; the counter is that of section 6.2, method 1), so that a
/// million new items are added to the end of their index instead of all over it.
struct OrderedUUIDs {
  /// 48 bits of milliseconds and 12 bits of counter.
  private var clock: UInt64

  /// UUIDs of a moment.
  init(now: Timestamp) {
    clock = UInt64(clamping: now.seconds) &* 1000 << 12
  }

  /// The next one. When the counter runs over, the clock goes on by a millisecond.
  mutating func next() -> UUID {
    clock &+= 1
    let high = (clock >> 12) << 16 | 0x7000 | (clock & 0xFFF)
    let low = UInt64.random(in: .min ... .max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    func byte(_ word: UInt64, _ index: UInt64) -> UInt8 {
      UInt8(truncatingIfNeeded: word >> (56 - 8 * index))
    }
    return UUID(
      uuid: (
        byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3), byte(high, 4), byte(high, 5),
        byte(high, 6), byte(high, 7), byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3),
        byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7)
      ))
  }
}
