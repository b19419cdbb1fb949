/// The votes that evidence casts for kinds.
struct Ballot {
  /// One sign for one kind.
  private struct Vote {
    var kind: ItemKind
    var sign: KindSign
    var weight: Int
  }

  /// A sign counts once for a kind, however often it is met. There are so few that looking through them is
  /// quicker than hashing them.
  private var votes: [Vote] = []

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

  /// What speaks for a kind together.
  private func total(of kind: ItemKind) -> Int {
    var sums = Sums()
    for vote in votes where vote.kind == kind { sums.add(vote.weight, vote.sign.ground) }
    return sums.total
  }

  /// The heaviest kind; among equals the first of all kinds. Nil where nothing votes. `isSilent` says that
  /// nothing is known but that it is some page, perhaps a site's front page.
  var result: (winner: ItemKind?, isSilent: Bool) {
    var best: (kind: ItemKind, total: Int)?
    for kind in ItemKind.allCases {
      let total = total(of: kind)
      if total > best?.total ?? 0 { best = (kind, total) }
    }
    let isSilent =
      (best?.kind ?? .page) == .page && total(of: .page) <= KindText.mostOfSilence
    return (best?.kind, isSilent)
  }

  /// What the signs of one kind weigh.
  private struct Sums {
    private var each = 0
    private var link = 0
    private var title = 0
    private var remark = 0

    mutating func add(_ weight: Int, _ ground: KindSign.Ground) {
      switch ground {
      case .sum: each += weight
      case .link: link += weight
      case .title: title.raise(to: weight)
      case .remark: remark.raise(to: weight)
      }
    }

    var total: Int { each + min(link, KindText.mostOfLink) + title + remark }
  }

  /// The two heaviest signs of a kind, as a phrase.
  func reason(for kind: ItemKind) -> String {
    let signs = votes.filter { $0.kind == kind && $0.weight > 0 }
      .map { (weight: $0.weight, phrase: $0.sign.phrase) }
      .sorted { ($1.weight, $0.phrase) < ($0.weight, $1.phrase) }
    return signs.prefix(2).map(\.phrase).joined(separator: "; ")
  }

  private mutating func add(_ vote: KindVote, share: Int = 1, _ sign: KindSign) {
    let weight = vote.weight / share
    if let place = votes.firstIndex(where: { $0.kind == vote.kind && $0.sign == sign }) {
      votes[place].weight.raise(to: weight)
    } else {
      votes.append(Vote(kind: vote.kind, sign: sign, weight: weight))
    }
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
    for label in Array(host.utf8).split(separator: UInt8(ascii: ".")) {
      let name = label.text
      for rule in rules.labels[name] ?? [] where rule.place.includes(isRoot: isRoot) {
        add(rule.vote, .hostLabel(name))
      }
    }
  }

  private mutating func addSteps(_ segments: [ByteSlice], _ rules: KindRuleBook) {
    guard let bytes = segments.last?.map(ASCII.lower) else { return }
    for step in segments.dropLast() where step.count <= KindRuleBook.longestStep {
      let name = step.lowerText
      for vote in rules.steps[name] ?? [] { add(vote, .step(name)) }
    }
    let last = bytes[...].text
    for vote in rules.lasts[last] ?? [] { add(vote, .ending(last)) }
    let words = bytes.split { "-_.+".utf8.contains($0) }
    for word in words.prefix(KindRuleBook.mostWords).map(\.text) {
      for vote in rules.slugs[word] ?? [] { add(vote, .slug(word)) }
    }
    // Endings may be double: `.tar.gz`.
    var dot = bytes.lastIndex(of: UInt8(ascii: "."))
    for _ in 0..<2 {
      guard let place = dot else { break }
      let ending = bytes[place...].text
      for vote in rules.endings[ending] ?? [] { add(vote, .ending(ending)) }
      dot = bytes[..<place].lastIndex(of: UInt8(ascii: "."))
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
