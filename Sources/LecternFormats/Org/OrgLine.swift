import LecternModel

/// A line of Org, taken apart.
struct OrgLine {
  /// `[[target][title]]`, or `[[target]]`.
  struct Link {
    var target: String
    var title: String?
  }

  /// What `#+title:` says.
  private(set) var documentTitle: String?
  /// Of a headline: how many stars it has.
  private(set) var level: Int?
  private(set) var isBullet = false
  private(set) var links: [Link] = []
  /// The words without marks, links and tags.
  private(set) var text = ""
  private(set) var tags: [String] = []
  private(set) var state: ReadingState?

  init(_ line: String) {
    if line.lowercased().hasPrefix("#+title:") {
      documentTitle = CleanText.line(String(line.dropFirst(8)))
    }
    // Comments, and what programs are told.
    if line.hasPrefix("#") { return }
    var rest = line[...]
    let stars = line.prefix { $0 == "*" }
    if !stars.isEmpty, line.dropFirst(stars.count).first?.isGap == true {
      level = stars.count
      rest = line.dropFirst(stars.count)
      cutTags(from: &rest)
      cutWord(from: &rest, of: Self.keywords)
      cutWord(from: &rest, of: Self.priorities)
    } else if let marked = Self.behindBullet(line) {
      isBullet = true
      rest = marked
      cutWord(from: &rest, of: Self.boxes)
    }
    cutLinks(from: rest)
  }

  /// Cuts `:one:two:` off the end.
  private mutating func cutTags(from rest: inout Substring) {
    let words = rest.drop { $0.isGap }.split(whereSeparator: \.isGap)
    guard let last = words.last, last.hasPrefix(":"), last.hasSuffix(":"), last.count > 2 else {
      return
    }
    tags = last.split(separator: ":").map(String.init)
    rest = rest[..<last.startIndex]
  }

  /// Cuts a first word that says where the reader stands, or says nothing to us.
  private mutating func cutWord(from rest: inout Substring, of meanings: [String: ReadingState?]) {
    let start = rest.drop { $0.isGap }
    for (word, meaning) in meanings where start.hasPrefix(word + " ") {
      state = state ?? meaning
      rest = start.dropFirst(word.count)
      return
    }
  }

  private mutating func cutLinks(from line: Substring) {
    var rest = line
    var words = ""
    while let open = rest.firstRange(of: "[["), let end = Self.end(of: rest[open.upperBound...]) {
      words += rest[..<open.lowerBound]
      let inside = rest[open.upperBound..<end]
      let parts = inside.firstRange(of: "][")
      let title = parts.flatMap { CleanText.line(String(inside[$0.upperBound...])) }
      let target = inside[..<(parts?.lowerBound ?? inside.endIndex)]
      links.append(Link(target: String(target), title: title == String(target) ? nil : title))
      rest = rest[end...].dropFirst(2)
    }
    cutAddresses(from: words + rest)
  }

  /// Addresses that stand there without brackets, or between `<` and `>`. Words that end in a colon before the only
  /// one are its title.
  private mutating func cutAddresses(from line: String) {
    var words: [Substring] = []
    for word in line.split(whereSeparator: \.isGap) {
      let bare = word.hasPrefix("<") && word.hasSuffix(">") ? word.dropFirst().dropLast() : word
      if bare.hasPrefix("http://") || bare.hasPrefix("https://") {
        links.append(Link(target: String(bare)))
      } else {
        words.append(word)
      }
    }
    text = RowText.stripped(words.joined(separator: " "))
    if links.count == 1, links[0].title == nil, words.last?.hasSuffix(":") == true, text.count > 1 {
      links[0].title = String(text.hasSuffix(":") ? text.dropLast() : text[...])
      text = ""
    }
  }

  /// Whether the line begins or ends a block whose text is no list: `#+BEGIN_SRC`, `#+END_SRC`.
  static func blockMark(_ line: String) -> (name: String, begins: Bool)? {
    let start = line.drop { $0.isGap }.lowercased()
    for (mark, begins) in [("#+begin_", true), ("#+end_", false)] where start.hasPrefix(mark) {
      return (String(start.dropFirst(mark.count).prefix { !$0.isWhitespace }), begins)
    }
    return nil
  }

  /// Where `]]` ends a link; a title may end in a bracket of its own.
  private static func end(of text: Substring) -> Substring.Index? {
    guard var end = text.firstRange(of: "]]")?.lowerBound else { return nil }
    while text[end...].hasPrefix("]]]") { end = text.index(after: end) }
    return end
  }

  private static func behindBullet(_ line: String) -> Substring? {
    let start = line.drop { $0.isGap }
    let mark = start.prefix { !$0.isGap }
    let number = mark.dropLast()
    let isNumber = !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
    let isMark =
      ["-", "+"].contains(mark) || mark == "*" && line.first?.isGap == true
      || isNumber && (mark.hasSuffix(".") || mark.hasSuffix(")"))
    return isMark ? start[mark.endIndex...] : nil
  }

  private static let keywords: [String: ReadingState?] = [
    "TODO": .queued, "NEXT": .queued, "WAITING": .paused, "DONE": .read, "CANCELLED": .dropped,
    "CANCELED": .dropped,
  ]
  private static let boxes: [String: ReadingState?] = [
    "[ ]": .queued, "[X]": .read, "[x]": .read, "[-]": .reading,
  ]
  private static let priorities: [String: ReadingState?] = [
    "[#A]": nil, "[#B]": nil, "[#C]": nil,
  ]
}
