import LecternModel

/// What a line of a Markdown list says of the reader and the work in its last parenthesis:
/// `(reading 2026-03-01, page 120/458, ★★★★½, #rl, doi:10.1000/182)`.
///
/// Facts are separated by `, `; each says by its form what it is, in any order:
/// - a state, with the day it began if that is known: `paused`, `read 2026-03-01`;
/// - progress in the forms of `Progress`: `page 120/458`, `40%`, `44:24`, `ch 2`, `3/13`;
/// - a rating in stars: `★★★★½`;
/// - a tag: `#rl`, `#machine learning`; in tags and identifiers `%`, `,`, `(` and `)` are
///   percent-encoded;
/// - an identifier that the link doesn't show: `doi:10.1000/182`;
/// - a kind, where the kind rules would decide on another: `paper`;
/// - `optional` and `private`.
///
/// A parenthesis with anything else in it is an ordinary remark.
struct ItemFacts: Hashable, Sendable {
  var state: ReadingState?
  /// The day the state began.
  var stateDay: PartialDate?
  var progress: Progress?
  /// Half stars: 1 to 10.
  var rating: Int?
  var tags: [String] = []
  var identifiers: [Identifier] = []
  var kind: ItemKind?
  var isOptional = false
  var isPrivate = false

  init() {}

  /// Without the parentheses; empty when there is nothing to say.
  var text: String {
    var facts: [String] = []
    if isOptional { facts.append("optional") }
    if let kind { facts.append(kind.rawValue) }
    if let state {
      facts.append(([state.rawValue] + [stateDay?.text].compactMap { $0 }).joined(separator: " "))
    }
    if let progress { facts.append(progress.description) }
    if let rating, (1...10).contains(rating) { facts.append(Stars.text(halves: rating)) }
    facts += tags.map { "#" + Self.encoded($0) }
    facts += identifiers.map { $0.scheme.rawValue + ":" + Self.encoded($0.value) }
    if isPrivate { facts.append("private") }
    return facts.joined(separator: ", ")
  }

  /// Reads what stands between parentheses. Nil unless every fact is understood.
  init?(text: some StringProtocol) {
    var left = text[...]
    repeat {
      let end = left.firstRange(of: ", ")
      guard take(left[..<(end?.lowerBound ?? left.endIndex)]) else { return nil }
      left = end.map { left[$0.upperBound...] } ?? left[left.endIndex...]
    } while !left.isEmpty
  }

  private mutating func take(_ fact: some StringProtocol) -> Bool {
    let words = fact.split(separator: " ", maxSplits: 1)
    guard let first = words.first.map({ String($0) }) else { return false }
    if first.hasPrefix("#") { return take(tag: fact.dropFirst()) }
    if let state = ReadingState(rawValue: first) {
      return take(state, day: words.dropFirst().first)
    }
    let fact = String(fact)
    if let identifier = Self.identifier(fact) {
      identifiers.append(identifier)
    } else if let rating = Stars.halves(fact) {
      self.rating = rating
    } else if let kind = ItemKind(rawValue: fact) {
      self.kind = kind
    } else if let progress = Progress(text: fact) {
      self.progress = progress
    } else if fact == "optional" {
      isOptional = true
    } else if fact == "private" {
      isPrivate = true
    } else {
      return false
    }
    return true
  }

  private mutating func take(tag text: some StringProtocol) -> Bool {
    guard let tag = Self.decoded(text), !tag.isEmpty else { return false }
    tags.append(tag)
    return true
  }

  private mutating func take(_ state: ReadingState, day: (some StringProtocol)?) -> Bool {
    self.state = state
    guard let day else { return true }
    stateDay = PartialDate(text: String(day))
    return stateDay != nil
  }

  private static func identifier(_ fact: String) -> Identifier? {
    guard let colon = fact.firstIndex(of: ":"),
      let scheme = Identifier.Scheme(rawValue: String(fact[..<colon])),
      let value = decoded(fact[fact.index(after: colon)...]), !value.isEmpty
    else { return nil }
    return Identifier(scheme, value)
  }
}

extension ItemFacts {
  /// The signs that would end a fact or a group of them, percent-encoded.
  private static let encodings: [UInt8: String] = [
    UInt8(ascii: "%"): "%25", UInt8(ascii: ","): "%2C", UInt8(ascii: "("): "%28",
    UInt8(ascii: ")"): "%29", 0x0A: " ", 0x0D: " ",
  ]

  private static func encoded(_ text: String) -> String {
    guard text.utf8.contains(where: { encodings[$0] != nil }) else { return text }
    let bytes = text.utf8.flatMap { encodings[$0].map { Array($0.utf8) } ?? [$0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func decoded(_ text: some StringProtocol) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    var bytes = Array(parts[0].utf8)
    for part in parts.dropFirst() {
      guard let byte = UInt8(part.prefix(2), radix: 16), part.utf8.count >= 2 else { return nil }
      bytes.append(byte)
      bytes += Array(part.utf8.dropFirst(2))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
