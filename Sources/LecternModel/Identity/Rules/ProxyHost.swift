/// Libraries' proxies, under which publishers' hosts stand: `dl-acm-org.ezproxy.example.edu`.
enum ProxyHost {
  /// The publisher's own host, if it is one that the rules know; any host behind Google's translator.
  static func original(of host: String, rules: RuleBook) -> String? {
    if host.hasSuffix(".translate.goog") { return translated(host) }
    guard let name = dashed(host) else { return nil }
    let candidates =
      name.contains(".") ? [name] : [name.split(separator: "-").joined(separator: ".")]
    for candidate in candidates {
      let bare = candidate.hasPrefix("www.") ? String(candidate.dropFirst(4)) : candidate
      if rules.knows(bare) { return bare }
    }
    return nil
  }

  /// `en-wikipedia-org.translate.goog` is en.wikipedia.org; a dash is written twice.
  private static func translated(_ host: String) -> String? {
    let name = host.prefix { $0 != "." }.split(separator: "-", omittingEmptySubsequences: false)
    var labels: [Substring] = []
    var isAfterDash = false
    for part in name {
      if part.isEmpty {
        isAfterDash = true
      } else if isAfterDash, let last = labels.popLast() {
        labels.append(last + "-" + part)
        isAfterDash = false
      } else {
        labels.append(part)
      }
    }
    return labels.count > 1 ? labels.joined(separator: ".") : nil
  }

  /// The link behind a proxy's login page.
  static func loginTarget(of link: WebLink) -> ByteSlice? {
    guard link.path.elementsEqual("/login".utf8), isProxy(link.host) else { return nil }
    return link.value(of: "url") ?? link.value(of: "qurl")
  }

  private static func isProxy(_ host: String) -> Bool {
    let mayBe = host.utf8.contains(UInt8(ascii: "x"))
    return mayBe && Array(host.utf8)[...].containsIgnoringCase("proxy")
      || host.hasSuffix(".oclc.org")
  }

  /// What stands before the proxy's own name.
  private static func dashed(_ host: String) -> String? {
    if host.hasPrefix("0-"), let dot = host.firstIndex(of: ".") {
      return String(host[..<dot].dropFirst(2))
    }
    guard isProxy(host) else { return nil }
    let labels = host.split(separator: ".")
    let isOCLC = host.hasSuffix(".idm.oclc.org")
    guard let end = isOCLC ? 1 : labels.firstIndex(where: { $0.contains("proxy") }), end > 0 else {
      return nil
    }
    return labels[..<end].joined(separator: ".")
  }
}
