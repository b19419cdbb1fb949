extension RuleTables {
  /// Adds the rules of a text, and says what can't be read.
  mutating func add(_ text: String) -> [Problem] {
    var problems: [Problem] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace)
      guard let verb = words.first, !verb.hasPrefix("#") else { continue }
      if let reason = add(String(verb), words.dropFirst()) {
        problems.append(Problem(code: "bad-link-rule", line: number + 1, message: reason))
      } else {
        note(words)
      }
    }
    return problems
  }

  /// Adds one rule; says what is wrong with it.
  private mutating func add(_ verb: String, _ words: ArraySlice<Substring>) -> String? {
    guard !words.isEmpty else { return "'\(verb)' needs something behind it" }
    switch verb {
    case "drop": return addDropped(words)
    case "fragment": words.forEach { fragments.insert($0) }
    case "index": words.forEach { indexFiles.insert($0) }
    case "same": return addNames(words)
    case "unwrap": return addWrappers(words)
    case "site": return addSite(words)
    default:
      return "there is no rule '\(verb)'; one of drop, fragment, index, same, unwrap, site"
    }
    return nil
  }

  private mutating func addDropped(_ words: ArraySlice<Substring>) -> String? {
    let parts = words.split(separator: "on", maxSplits: 1, omittingEmptySubsequences: false)
    var names = NameSet()
    parts[0].forEach { names.insert($0) }
    guard parts.count == 2 else {
      dropped.formUnion(names)
      return nil
    }
    guard !parts[0].isEmpty, !parts[1].isEmpty else {
      return "'drop' is followed by names, 'on' and hosts"
    }
    for host in parts[1] { hosts.add(.drop(names), for: host.lowercased()) }
    return nil
  }

  private mutating func addNames(_ words: ArraySlice<Substring>) -> String? {
    guard let usual = words.first, words.dropFirst().first == "=", words.count > 2 else {
      return "'same' is followed by a host, '=' and its other names"
    }
    for name in words.dropFirst(2) {
      hosts.add(.usualName(usual.lowercased()), for: name.lowercased())
    }
    return nil
  }

  private mutating func addWrappers(_ words: ArraySlice<Substring>) -> String? {
    for word in words {
      guard word.contains("{link}"), let pattern = SitePattern(word) else {
        return "'\(word)' is no shape of links with a {link} in it"
      }
      for host in pattern.hosts { hosts.add(.wrapper(pattern), for: host) }
    }
    return nil
  }

  private mutating func addSite(_ words: ArraySlice<Substring>) -> String? {
    guard let rules = SiteRule.read(words) else {
      return "'site' is followed by shapes of links, '=' and what they lead to"
    }
    for rule in rules {
      for host in rule.pattern.hosts { hosts.add(.site(rule), for: host) }
    }
    return nil
  }
}
