/// Identifiers that a DOI holds.
extension DOI {
  /// arXiv and ACL ids, and the ISBN of a whole book. A chapter's DOI holds the ISBN of its book,
  /// which is another work, so it gives none.
  static func implied(by doi: String) -> [Identifier] {
    let bytes = Array(doi.utf8)[...]
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return [] }
    let prefix = bytes[..<slash]
    let suffix = bytes[(slash + 1)...]
    if prefix.elementsEqual("10.48550".utf8), suffix.starts(with: "arxiv.".utf8) {
      return identifier(.arxiv, ArXivID.normalForm(suffix.dropFirst(6)))
    }
    let isACL = prefix.elementsEqual("10.18653".utf8) || prefix.elementsEqual("10.3115".utf8)
    if isACL, suffix.starts(with: "v1/".utf8) {
      return identifier(.acl, ACLID.normalForm(suffix.dropFirst(3)))
    }
    return identifier(.isbn, isbn(prefix: prefix, suffix: suffix))
  }

  private static func identifier(_ scheme: Identifier.Scheme, _ value: String?) -> [Identifier] {
    value.map { [Identifier(scheme, $0)] } ?? []
  }

  private static func isbn(prefix: ByteSlice, suffix: ByteSlice) -> String? {
    // ISBN-A: 10.978.8898392/315.
    if prefix.starts(with: "10.978.".utf8) || prefix.starts(with: "10.979.".utf8) {
      let digits = prefix.dropFirst(3).filter(ASCII.isDigit) + suffix
      return ISBN.normalForm(digits[...])
    }
    var rest = suffix
    // Cambridge's `CBO978…`, Oxford's `acprof:oso/978….001.0001` for a whole book.
    for opening in ["cbo", "acprof:oso/", "oso/", "acprof:osobl/", "oxfordhb/", "actrade/"]
    where rest.starts(with: opening.utf8) {
      rest = rest.dropFirst(opening.utf8.count)
    }
    if rest.suffix(9).elementsEqual(".001.0001".utf8) { rest = rest.dropLast(9) }
    let isThirteen = rest.starts(with: "978".utf8) || rest.starts(with: "979".utf8)
    let isDashed = prefix.elementsEqual("10.1007".utf8) && rest.contains(UInt8(ascii: "-"))
    // Wiley's older books; its articles have letters and dots.
    let isWileys = prefix.elementsEqual("10.1002".utf8) && rest.count == 10
    return isThirteen || isDashed || isWileys ? ISBN.normalForm(rest) : nil
  }
}
