/// Searches and classes of bytes.
enum XMLScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lessThans = ones * UInt64(UInt8(ascii: "<"))
  private static let ampersands = ones * UInt64(UInt8(ascii: "&"))
  private static let returns = ones * 0x0D
  private static let feeds = ones * 0x0A

  /// How many of eight bytes come before the first that `isSpecial`.
  @inline(__always)
  static func plainBytes(_ word: UInt64) -> Int {
    let hits = zeros(word ^ lessThans) | zeros(word ^ ampersands) | zeros(word ^ returns)
    return hits == 0 ? 8 : UInt64(littleEndian: hits).trailingZeroBitCount >> 3
  }

  /// The high bit of the lowest byte that is zero, and perhaps of some above it.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  /// Whether character data must be looked at here.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x0D
  }

  /// One of the four commonest references, from behind its ampersand, with its length.
  @inline(__always)
  static func commonReference(
    _ name: UnsafePointer<UInt8>, left: Int
  ) -> (character: UInt8, length: Int)? {
    guard left >= 3 else { return nil }
    let second = unsafe name[1]
    if second == UInt8(ascii: "t"), unsafe name[2] == UInt8(ascii: ";") {
      if unsafe name[0] == UInt8(ascii: "l") { return (UInt8(ascii: "<"), 3) }
      if unsafe name[0] == UInt8(ascii: "g") { return (UInt8(ascii: ">"), 3) }
    }
    guard left >= 4, unsafe name[0] == UInt8(ascii: "a") else {
      return unsafe quote(name, left: left)
    }
    let isAmp =
      unsafe name[1] == UInt8(ascii: "m") && name[2] == UInt8(ascii: "p")
      && name[3] == UInt8(ascii: ";")
    return isAmp ? (UInt8(ascii: "&"), 4) : nil
  }

  private static func quote(
    _ name: UnsafePointer<UInt8>, left: Int
  ) -> (character: UInt8, length: Int)? {
    guard left >= 5, unsafe name[0] == UInt8(ascii: "q"), unsafe name[1] == UInt8(ascii: "u"),
      unsafe name[2] == UInt8(ascii: "o"), unsafe name[3] == UInt8(ascii: "t"),
      unsafe name[4] == UInt8(ascii: ";")
    else { return nil }
    return (UInt8(ascii: "\""), 5)
  }

  /// Where a byte first stands, from a place on; the count when it does not.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    let pattern = ones &* UInt64(byte)
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      while at &+ 32 <= raw.count {
        var hits: UInt64 = 0
        for offset in stride(from: 0, to: 32, by: 8) {
          hits |= zeros(unsafe (base + at + offset).loadUnaligned(as: UInt64.self) ^ pattern)
        }
        if hits != 0 { break }
        at &+= 32
      }
      while at < raw.count, unsafe raw[at] != byte { at += 1 }
    }
    return at
  }

  /// Where a mark begins; and up to where it can't begin, when more bytes may follow.
  static func first(
    _ mark: [UInt8], in bytes: Span<UInt8>, from start: Int
  ) -> (match: Int?, searched: Int) {
    var at = start
    while true {
      at = first(mark[0], in: bytes, from: at)
      guard at + mark.count <= bytes.count else { return (nil, at) }
      if continues(bytes, at, with: mark) == true { return (at, at) }
      at += 1
    }
  }

  /// Whether bytes continue with a mark, whose letters are lower-case; nil when they end too early to tell.
  static func continues(_ bytes: Span<UInt8>, _ at: Int, with mark: [UInt8]) -> Bool? {
    for offset in mark.indices {
      guard at + offset < bytes.count else { return nil }
      if lower(bytes[at + offset]) != lower(mark[offset]) { return false }
    }
    return true
  }

  /// How many line feeds there are, and where the last one stands.
  static func lines(in bytes: Span<UInt8>, _ range: Range<Int>) -> (count: Int, last: Int?) {
    var count = 0
    var last = -1
    var at = range.lowerBound
    unsafe bytes.withUnsafeBytes { raw in
      while at &+ 8 <= range.upperBound {
        let word = unsafe raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let hits = exactZeros(word ^ feeds)
        if hits != 0 {
          count &+= hits.nonzeroBitCount
          last = at &+ 7 &- UInt64(littleEndian: hits).leadingZeroBitCount >> 3
        }
        at &+= 8
      }
      while at < range.upperBound {
        if unsafe raw[at] == 0x0A {
          count &+= 1
          last = at
        }
        at &+= 1
      }
    }
    return (count, last < 0 ? nil : last)
  }

  /// The high bit of every byte that is zero, and no other.
  @inline(__always)
  private static func exactZeros(_ word: UInt64) -> UInt64 {
    ~(((word & ~highs) &+ ~highs) | word | ~highs)
  }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x7A || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}
