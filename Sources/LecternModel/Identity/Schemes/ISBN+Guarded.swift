/// ISBNs where nothing says that a number is one. A number of ten digits passes the check one time in
/// eleven, so that times of day in seconds and telephone numbers look like ISBNs.
extension ISBN {
  /// The ISBN that a whole text is, if it can be nothing else: 13 digits, a dashed ISBN-10, one with
  /// an `X`, or one that begins with 0.
  static func unlabelled(_ text: ByteSlice) -> String? {
    let bytes = Blank.trim(text)
    guard let value = normalForm(bytes) else { return nil }
    let digits = bytes.filter(ASCII.isDigit)
    if digits.count == 13 || digits.count < bytes.count { return value }
    return bytes.first == 0x30 && !bytes.elementsEqual("0123456789".utf8) ? value : nil
  }

  /// The ISBN in a segment of a bookshop's address: alone, at either end of words joined by dashes or
  /// underscores, or before a file's ending.
  static func inSegment(_ segment: ByteSlice) -> String? {
    if let value = normalForm(segment) { return value }
    let pieces = segment.split { !ASCII.isAlphanumeric($0) }
    let ends = [pieces.last, pieces.first].compactMap { $0 }
    let isLong = { (piece: ByteSlice) in piece.count == 13 || piece.count == 10 }
    return ends.filter(isLong).lazy.compactMap(normalForm).first
  }
}
