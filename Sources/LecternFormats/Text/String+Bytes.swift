extension String {
  /// Whether a byte of the text is such. All bytes are at hand at once, where the view of UTF-8 finds out for each how
  /// the text is kept.
  @inline(__always)
  func hasByte(where isSuch: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSuch) }
      ?? utf8.contains(where: isSuch)
  }

  /// Whether a sign of ASCII stands in the text.
  func has(_ sign: Unicode.Scalar) -> Bool {
    let byte = UInt8(ascii: sign)
    return hasByte { $0 == byte }
  }

  /// Whether all of the text is ASCII.
  var isASCII: Bool { !hasByte { $0 >= 0x80 } }
}
