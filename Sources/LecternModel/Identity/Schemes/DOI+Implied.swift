/// Identifiers that a DOI holds.
extension DOI {
  /// arXiv and ACL ids, and the ISBN of a whole book. A chapter's DOI holds the ISBN of its book,
  /// which is another work, so it gives none.
  static func implied(by doi: String) -> [Identifier] {
    let parts = doi.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    let suffix = Array(parts[1].utf8)[...]
    if parts[0] == "10.48550", suffix.starts(with: "arxiv.".utf8) {
      return identifier(.arxiv, ArXivID.normalForm(suffix.dropFirst(6)))
    }
    if parts[0] == "10.18653" || parts[0] == "10.3115", suffix.starts(with: "v1/".utf8) {
      return identifier(.acl, ACLID.normalForm(suffix.dropFirst(3)))
    }
    return identifier(.isbn, isbn(prefix: parts[0], suffix: suffix))
  }

  private static func identifier(_ scheme: Identifier.Scheme, _ value: String?) -> [Identifier] {
    value.map { [Identifier(scheme, $0)] } ?? []
  }

  private static func isbn(prefix: Substring, suffix: ByteSlice) -> String? {
    // ISBN-A: 10.978.8898392/315.
    if prefix.hasPrefix("10.978.") || prefix.hasPrefix("10.979.") {
      let digits = prefix.utf8.dropFirst(3).filter(ASCII.isDigit) + suffix
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
    let isDashed = prefix == "10.1007" && rest.contains(UInt8(ascii: "-"))
    // Wiley's older books; its articles have letters and dots.
    let isWileys = prefix == "10.1002" && rest.count == 10
    return isThirteen || isDashed || isWileys ? ISBN.normalForm(rest) : nil
  }
}
