/// The rules about kinds, ready to be looked up.
struct KindRuleBook: Sendable {
  /// No word of a path that says something is longer.
  static let longestStep = 24
  /// No more words of a path's last part are looked at.
  static let mostWords = 24

  private(set) var identifiers: [Identifier.Scheme: [KindVote]] = [:]
  private(set) var hosts = HostTable<HostVote>()
  private(set) var labels: [String: [LabelVote]] = [:]
  private(set) var steps: [String: [KindVote]] = [:]
  private(set) var lasts: [String: [KindVote]] = [:]
  private(set) var slugs: [String: [KindVote]] = [:]
  private(set) var endings: [String: [KindVote]] = [:]
  private(set) var shapes: [LinkShape: [KindVote]] = [:]
  private(set) var sections = WordVotes()
  private(set) var titles = WordVotes()
  private(set) var remarks = WordVotes()
  private(set) var marks = WordVotes()
  /// Lines and signs that can't be read.
  private(set) var faults: [String] = []

  /// Reads rules from their text form.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      guard words.count > 3, let kind = ItemKind(rawValue: String(words[1])),
        let weight = Int(words[2])
      else {
        faults.append(String(line))
        continue
      }
      for sign in words.dropFirst(3)
      where !add(words[0], sign, KindVote(kind: kind, weight: weight)) {
        faults.append("\(words[0]) \(sign)")
      }
    }
  }

  /// False for a sign that its scope does not have.
  private mutating func add(_ scope: Substring, _ sign: Substring, _ vote: KindVote) -> Bool {
    let name = String(sign)
    switch scope {
    case "id":
      guard let scheme = Identifier.Scheme(rawValue: name) else { return false }
      identifiers[scheme, default: []].append(vote)
    case "shape":
      guard let shape = LinkShape(rawValue: name) else { return false }
      shapes[shape, default: []].append(vote)
    case "link":
      guard let pattern = SitePattern(sign) else { return false }
      for host in pattern.hosts { hosts.add(HostVote(pattern: pattern, vote: vote), for: host) }
    case "host": hosts.add(HostVote(vote: vote), for: sign)
    case "root": hosts.add(HostVote(place: .root, vote: vote), for: sign)
    case "deep": hosts.add(HostVote(place: .deep, vote: vote), for: sign)
    case "label": labels[name, default: []].append(LabelVote(place: .anywhere, vote: vote))
    case "label-root": labels[name, default: []].append(LabelVote(place: .root, vote: vote))
    case "label-deep": labels[name, default: []].append(LabelVote(place: .deep, vote: vote))
    case "step": steps[name, default: []].append(vote)
    case "last": lasts[name, default: []].append(vote)
    case "slug": slugs[name, default: []].append(vote)
    case "ending": endings[name, default: []].append(vote)
    case "section": sections.add(sign, vote)
    case "title": titles.add(sign, vote)
    case "remark": remarks.add(sign, vote)
    case "mark": marks.add(sign, vote)
    default: return false
    }
    return true
  }
}
