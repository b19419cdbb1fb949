import LecternModel

/// What stands behind the title in a line of a Markdown list, as plain text:
/// `by Ashish Vaswani, Noam Shazeer (2017-06) — worth it (reading, page 3/15)`.
///
/// Every part may be missing; the order is fixed. Authors end at the date, at ` — ` or at the end; the
/// remark is all behind the first ` — `, up to a last parenthesis of `ItemFacts`. Authors are
/// separated by `, `, `and` or `&`, or by `; ` if there is a `;` among them. The date may also be a year
/// behind a comma.
struct BulletText: Hashable, Sendable {
  var authors: [Person] = []
  var published: PartialDate?
  /// May have several lines.
  var remark: String?
  var facts = ItemFacts()

  init() {}

  /// The whole in its fixed form; may be empty. `state`, which the task mark shows, is repeated where
  /// the text would otherwise seem to end with facts of its own.
  func text(in state: ReadingState) -> String {
    var parts: [String] = []
    if !authors.isEmpty { parts.append("by " + Self.names(authors)) }
    if let published { parts.append("(\(published.text))") }
    if let remark, !remark.isEmpty { parts.append("— " + remark) }
    let text = parts.joined(separator: " ")
    var last = facts.text
    if last.isEmpty, Self.cutFacts(from: text) != nil { last = state.rawValue }
    if !last.isEmpty { parts.append("(\(last))") }
    return parts.joined(separator: " ")
  }

  /// What stands between names where no semicolon does.
  private static let separators = [",", " and ", " & "]

  private static func hasSeparator(_ name: String) -> Bool {
    if name.hasByte(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
      return true
    }
    guard name.holdsAnd || name.has("&") else { return false }
    return name.utf8.split(separator: 0x20).dropFirst().dropLast().contains { word in
      word.elementsEqual("and".utf8) || word.elementsEqual("&".utf8)
    }
  }

  private static func names(_ authors: [Person]) -> String {
    // A long dash would end the authors.
    let names = authors.map(\.name).map {
      $0.hasByte { $0 == 0xE2 } ? $0.split(separator: "—").joined(separator: "–") : $0
    }
    guard names.contains(where: hasSeparator) else { return names.joined(separator: ", ") }
    let parts = names.map { $0.split(separator: ";").joined(separator: ",") }
    return parts.count == 1 ? parts[0] + ";" : parts.joined(separator: "; ")
  }
}

extension BulletText {
  /// Reads the same form. What fits no part of it is the remark.
  init(text: String) {
    var left = Self.trimmed(text[...])
    if let (rest, facts) = Self.cutFacts(from: left) {
      self.facts = facts
      left = Self.trimmed(rest)
    }
    var head = left
    if left.hasPrefix("— ") {
      head = ""
      remark = String(Self.trimmed(left.dropFirst()))
    } else if let dash = left.firstRange(of: " — ") {
      head = left[..<dash.lowerBound]
      remark = String(Self.trimmed(left[dash.upperBound...]))
    }
    take(head: head)
  }

  /// Takes authors and date; text of another form goes before the remark.
  private mutating func take(head: Substring) {
    var head = head
    if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
      published = PartialDate(text: String(head[head.index(after: open)...].dropLast()))
      if published != nil { head = Self.trimmed(head[..<open]) }
    }
    if head.hasPrefix("by ") {
      if published == nil { cutYear(from: &head) }
      let names = head.dropFirst(3)
      let parts =
        names.contains(";")
        ? names.split(separator: ";")
        : Self.separators.reduce([names]) { parts, sign in
          parts.flatMap { $0.split(separator: sign) }
        }
      authors = parts.map { Self.trimmed($0) }.filter { !$0.isEmpty }
        .map { PersonName.parse(String($0)) }
    } else if !head.isEmpty {
      remark = remark.map { "\(head) — \($0)" } ?? String(head)
    }
  }

  /// `by Jane Doe, 2019`
  private mutating func cutYear(from head: inout Substring) {
    guard let comma = head.lastIndex(of: ","), !head.contains(";") else { return }
    let year = Self.trimmed(head[head.index(after: comma)...])
    guard year.utf8.count == 4, let date = PartialDate(text: String(year)) else { return }
    published = date
    head = Self.trimmed(head[..<comma])
  }

  /// The facts in a parenthesis at the end, and the text before it.
  private static func cutFacts(from text: some StringProtocol) -> (Substring, ItemFacts)? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let facts = ItemFacts(text: text[text.index(after: open)...].dropLast())
    else { return nil }
    return (Substring(text[..<open]), facts)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
