/// Goes through a text once and notes identifiers that say what they are: links, DOIs, and ids behind
/// a label.
struct TextScan {
  let bytes: ByteSlice
  let rules: RuleBook
  private var found: [Identifier] = []

  private init(_ bytes: [UInt8], _ rules: RuleBook) {
    self.bytes = bytes[...]
    self.rules = rules
  }

  /// In order of appearance, some perhaps more than once.
  static func labelled(in text: [UInt8], rules: RuleBook) -> [Identifier] {
    var scan = TextScan(text, rules)
    var place = 0
    place = scan.arxivTitle() ?? place
    while place < text.count { place = scan.step(at: place) }
    return scan.found
  }

  /// Reads what begins at a place; gives the next place to look at.
  private mutating func step(at place: Int) -> Int {
    if let end = bareLink(at: place) { return end }
    let next: Int? =
      switch ASCII.lower(bytes[place]) {
      case UInt8(ascii: "h"), UInt8(ascii: "w"): link(at: place)
      case UInt8(ascii: "1"): doi(at: place)
      case UInt8(ascii: "i"): isbn(at: place)
      case UInt8(ascii: "a"): arxiv(at: place)
      case UInt8(ascii: "p"): pubMed(at: place)
      case UInt8(ascii: "g"): gitHub(at: place)
      case UInt8(ascii: "y"): youTube(at: place)
      case UInt8(ascii: "/"): oldArXiv(slash: place)
      default: nil
      }
    return next ?? place + 1
  }

  mutating func note(_ scheme: Identifier.Scheme, _ value: String) {
    found.append(Identifier(scheme, value))
    if scheme == .doi { found += DOI.implied(by: value) }
  }

  mutating func note(_ link: LinkIdentity) { found += link.all }

  /// Whether no word reaches up to a place.
  func isWordStart(_ place: Int) -> Bool {
    bytes.byte(at: place - 1).map(ASCII.isAlphanumeric) != true
  }

  /// Whether no letter stands before a place.
  func isAfterLetter(_ place: Int) -> Bool {
    bytes.byte(at: place - 1).map(ASCII.isLetter) == true
  }
}

// MARK: - Links

extension TextScan {
  /// A link with its scheme or `www.`.
  private mutating func link(at place: Int) -> Int? {
    let rest = bytes[place...]
    let isLink = ["http://", "https://", "www."].contains(where: rest.startsIgnoringCase)
    guard isLink, !isAfterLetter(place) else { return nil }
    let token = LinkToken.read(rest)
    if let link = LinkIdentity(token, rules: rules) { note(link) }
    return max(token.endIndex, place + 4)
  }

  /// A link without scheme to a host that the rules know, at the beginning of a word.
  private mutating func bareLink(at place: Int) -> Int? {
    guard place == bytes.startIndex || LinkToken.isOpening(bytes, before: place),
      ASCII.isAlphanumeric(bytes[place])
    else { return nil }
    let host = bytes[place...].prefix(80).prefix { ASCII.isIDSign($0) || $0 == UInt8(ascii: ".") }
    guard host.contains(UInt8(ascii: ".")), bytes.byte(at: host.endIndex) == UInt8(ascii: "/"),
      rules.knows(host.lowerText)
    else { return nil }
    let token = LinkToken.read(bytes[place...])
    guard let link = LinkIdentity(token, rules: rules) else { return nil }
    note(link)
    return token.endIndex
  }

  /// `git@github.com:owner/name.git` and `git://github.com/owner/name`.
  private mutating func gitHub(at place: Int) -> Int? {
    let rest = bytes[place...]
    let openings = ["git@github.com:", "git://github.com/", "git@github.com/"]
    guard let opening = openings.first(where: rest.startsIgnoringCase), isWordStart(place) else {
      return nil
    }
    let token = LinkToken.read(rest)
    guard token.count > opening.utf8.count,
      let name = GitHubName.normalForm(token.dropFirst(opening.utf8.count))
    else { return nil }
    note(.github, name)
    return token.endIndex
  }

  /// The entry ids of YouTube's feeds, `yt:video:…`.
  private mutating func youTube(at place: Int) -> Int? {
    guard bytes[place...].startsIgnoringCase("yt:video:"), isWordStart(place) else { return nil }
    let id = bytes[(place + 9)...].prefix(while: ASCII.isIDSign)
    guard let video = YouTubeID.normalForm(id) else { return nil }
    note(.youtube, video)
    return id.endIndex
  }
}
