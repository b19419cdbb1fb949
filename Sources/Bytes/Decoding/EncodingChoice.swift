/// Which encoding a text beyond ASCII is in, weighed from a sample and from what is stated.
struct EncodingChoice {
  var encoding: TextEncoding
  /// The stated encoding, where the bytes disprove it.
  var wrong: String?
  /// Whether ISO-8859-1 says all, without the signs that windows-1252 adds.
  var isPlainLatin: Bool

  /// `isWhole` says that nothing follows the sample.
  init(sample: [UInt8], isWhole: Bool, stated: [TextEncoding]) {
    let evidence = UTF8Evidence(sample, isWhole: isWhole)
    let first = stated.first
    if evidence.isUTF8, first.map({ !$0.isMultibyte || evidence.isStrong }) ?? true {
      self.init(.utf8, stated: first, sample)
    } else if let fitting = stated.first(where: { !$0.isUTF8 && $0.reads(sample) }),
      evidence.valid < evidence.invalid * 10
    {
      self.init(fitting, stated: first, sample)
    } else if evidence.isMostlyUTF8 {
      self.init(.utf8, stated: first, sample)
    } else {
      self.init(stated.first { !$0.isUTF8 } ?? .windows1252, stated: first, sample)
    }
  }

  private init(_ encoding: TextEncoding, stated: TextEncoding?, _ sample: [UInt8]) {
    self.encoding = encoding
    isPlainLatin =
      encoding.name == "windows-1252" && !sample.contains { (0x80...0x9F).contains($0) }
    if let stated, stated.name != encoding.name { wrong = stated.label }
  }
}

/// How much in a text speaks for UTF-8.
struct UTF8Evidence {
  /// Characters beyond ASCII, by their number of bytes.
  private var lengths = [0, 0, 0, 0, 0]
  /// Bytes that belong to no character.
  private(set) var invalid = 0

  init(_ sample: [UInt8], isWhole: Bool) {
    var lines = 0
    var at = ASCII.firstOddity(in: sample, from: 0, lines: &lines)
    while at < sample.count {
      switch UTF8Step(sample, at) {
      case .valid(let length), .forbidden(let length):
        lengths[length] += 1
        at += length
      case .control:
        lengths[2] += 1
        at += 2
      case .incomplete:
        if isWhole { invalid += 1 }
        at = sample.count
      case .invalid:
        invalid += 1
        at += 1
      }
      at = ASCII.firstOddity(in: sample, from: at, lines: &lines)
    }
  }

  var valid: Int { lengths[2] + lengths[3] + lengths[4] }
  var isUTF8: Bool { invalid == 0 }
  var isMostlyUTF8: Bool { valid > 0 && valid >= invalid }
  /// A few double bytes of an East Asian encoding can pass for UTF-8 by chance; more can't.
  var isStrong: Bool { isUTF8 && (lengths[3] + lengths[4] > 0 || lengths[2] >= 8) }
}
