/// Texts that are nothing but one identifier. What would be ambiguous within a sentence is clear here.
enum WholeText {
  /// Nil for any other text.
  static func identifiers(of text: ByteSlice, rules: RuleBook) -> [Identifier]? {
    let bytes = bare(text)
    guard bytes.count <= 200 else { return nil }
    if let isbn = ISBN.unlabelled(bytes) { return [Identifier(.isbn, isbn)] }
    guard !Blank.isInside(bytes) else { return nil }
    if let found = described(bytes) { return found }
    if let doi = DOI.normalForm(TextEscapes.decode(bytes).bytes) {
      return [Identifier(.doi, doi)] + DOI.implied(by: doi)
    }
    if let arxiv = ArXivID.normalForm(bytes) { return [Identifier(.arxiv, arxiv)] }
    // The old form, `P06-1001`, might be any article's number.
    if let acl = ACLID.normalForm(bytes), acl.contains(".") { return [Identifier(.acl, acl)] }
    return nil
  }

  /// Without quotes and brackets around it, and without a spreadsheet's `="…"`.
  private static func bare(_ text: ByteSlice) -> ByteSlice {
    let rest = Blank.trim(text).drop { "=\"'([{<".utf8.contains($0) }
    return Punctuation.trimEnd(rest, of: "\"',.;")
  }

  /// An identifier as `Identifier.description` writes it: `arxiv:1706.03762`.
  private static func described(_ bytes: ByteSlice) -> [Identifier]? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      let scheme = Identifier.Scheme(rawValue: bytes[..<colon].lowerText), scheme != .guid,
      let value = scheme.normalForm(of: bytes[(colon + 1)...].text)
    else { return nil }
    return [Identifier(scheme, value)] + (scheme == .doi ? DOI.implied(by: value) : [])
  }
}
