/// The votes that evidence casts for kinds.
struct Ballot {
  /// One sign for one kind.
  private struct Vote: Hashable {
    var kind: ItemKind
    var sign: KindSign
  }

  /// A sign counts once for a kind, however often it is met.
  private var weights: [Vote: Int] = [:]

  init(_ evidence: KindEvidence, rules: KindRuleBook) {
    // An item with a link has at least the link's key.
    let areKnown = !evidence.identifiers.isEmpty
    let identifiers = areKnown ? evidence.identifiers : evidence.links.flatMap { Identify.link($0) }
    for identifier in identifiers { add(identifier, rules) }
    for link in evidence.links { add(link: link, rules) }
    for path in evidence.paths { add(path: path, rules) }
    for title in evidence.titles {
      rules.titles.find(in: title) { add($1, .titleWord($0)) }
    }
    for remark in evidence.remarks { add(remark: remark, rules) }
  }

  /// The heaviest kind; among equals the first of all kinds. Nil where nothing votes.
  var winner: ItemKind? {
    var best: (kind: ItemKind, total: Int)?
    for kind in ItemKind.allCases {
      let total = total(for: kind)
      if total > best?.total ?? 0 { best = (kind, total) }
    }
    return best?.kind
  }

  /// Whether nothing is known but that it is some page, perhaps a site's front page.
  var isSilent: Bool {
    (winner ?? .page) == .page && total(for: .page) <= KindText.mostOfSilence
  }

  private func total(for kind: ItemKind) -> Int {
    var sums = (each: 0, link: 0, title: 0, remark: 0)
    for (vote, weight) in weights where vote.kind == kind {
      switch vote.sign.ground {
      case .sum: sums.each += weight
      case .link: sums.link += weight
      case .title: sums.title = max(sums.title, weight)
      case .remark: sums.remark = max(sums.remark, weight)
      }
    }
    return sums.each + min(sums.link, KindText.mostOfLink) + sums.title + sums.remark
  }

  /// The two heaviest signs of a kind, as a phrase.
  func reason(for kind: ItemKind) -> String {
    let signs = weights.filter { $0.key.kind == kind && $0.value > 0 }
      .map { (weight: $0.value, phrase: $0.key.sign.phrase) }
      .sorted { ($1.weight, $0.phrase) < ($0.weight, $1.phrase) }
    return signs.prefix(2).map(\.phrase).joined(separator: "; ")
  }

  private mutating func add(_ vote: KindVote, share: Int = 1, _ sign: KindSign) {
    let weight = vote.weight / share
    weights[Vote(kind: vote.kind, sign: sign), default: weight].raise(to: weight)
  }
}

extension Int {
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}

// MARK: - Identifiers and links

extension Ballot {
  private mutating func add(_ identifier: Identifier, _ rules: KindRuleBook) {
    for vote in rules.identifiers[identifier.scheme] ?? [] {
      add(vote, .identifier(identifier.scheme))
    }
  }

  private mutating func add(link text: String, _ rules: KindRuleBook) {
    let links = URLRules.current.book
    guard let given = WebLink(Array(text.utf8)[...], isKnownHost: links.knows) else { return }
    let link = links.unwrapped(given).link
    let segments = link.segments
    let isRoot = segments.isEmpty && link.query.isEmpty
    rules.hosts.each(for: link.host) { rule in
      if rule.fits(link, segments: segments, isRoot: isRoot) { add(rule.vote, .host(link.host)) }
    }
    addLabels(of: link.host, isRoot: isRoot, rules)
    addSteps(segments, rules)
    for shape in LinkShape.all(of: link, segments: segments) {
      for vote in rules.shapes[shape] ?? [] { add(vote, .shape(shape)) }
    }
  }

  private mutating func addLabels(of host: String, isRoot: Bool, _ rules: KindRuleBook) {
    for label in host.split(separator: ".") {
      let name = String(label)
      for rule in rules.labels[name] ?? [] where rule.place.includes(isRoot: isRoot) {
        add(rule.vote, .hostLabel(name))
      }
    }
  }

  private mutating func addSteps(_ segments: [ByteSlice], _ rules: KindRuleBook) {
    guard let last = segments.last?.lowerText else { return }
    for step in segments.dropLast() where step.count <= KindRuleBook.longestStep {
      let name = step.lowerText
      for vote in rules.steps[name] ?? [] { add(vote, .step(name)) }
    }
    for vote in rules.lasts[last] ?? [] { add(vote, .ending(last)) }
    for word in last.split(whereSeparator: { "-_.+".contains($0) }).prefix(KindRuleBook.mostWords) {
      for vote in rules.slugs[String(word)] ?? [] { add(vote, .slug(String(word))) }
    }
    // Endings may be double: `.tar.gz`.
    for dot in last.utf8.indices.reversed().filter({ last.utf8[$0] == UInt8(ascii: ".") }).prefix(2)
    {
      let ending = String(last[dot...])
      for vote in rules.endings[ending] ?? [] { add(vote, .ending(ending)) }
    }
  }
}

// MARK: - Words

extension Ballot {
  /// The innermost heading that says something counts in full, those around it half.
  private mutating func add(path: [String], _ rules: KindRuleBook) {
    var share = 1
    for heading in path.reversed() {
      var isSilent = true
      rules.sections.find(in: heading) { _, vote in
        add(vote, share: share, .heading(heading))
        isSilent = false
      }
      if !isSilent { share = 2 }
    }
  }

  private mutating func add(remark: String, _ rules: KindRuleBook) {
    rules.remarks.find(in: remark) { add($1, .remarkWord($0)) }
    for mark in RemarkMarks.all(in: remark) {
      rules.marks.find(in: mark, isWhole: true) { add($1, .mark($0)) }
    }
  }
}
