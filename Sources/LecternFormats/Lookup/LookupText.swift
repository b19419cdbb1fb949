import JSONTree
import LecternModel

/// Texts of catalogues, which publishers filled with all sorts of markup.
enum LookupText {
  /// A title or a name on one line: HTML, MathML and JATS undone; nil when nothing is left.
  static func line(_ text: String?) -> String? {
    text.flatMap { CleanText.line(PlainText.line(withoutMathSource($0), .undeclared)) }
  }

  /// An abstract as plain text with its paragraphs. JATS's own heading `Abstract` says nothing.
  static func abstract(_ text: String?) -> String? {
    guard let text else { return nil }
    var html = withoutMathSource(text)
    for (element, plain) in jats { html = html.replacing("<\(element)", with: "<\(plain)") }
    for (element, plain) in jats { html = html.replacing("</\(element)", with: "</\(plain)") }
    let lines = PlainText.lines(html, .undeclared)
      .split(separator: "\n").map { Blanks.trimmed(String($0)) }.filter { !$0.isEmpty }
    let said = lines.first.map { ["abstract", "summary"].contains($0.lowercased()) } == true
    return CleanText.block((said ? lines.dropFirst() : lines[...]).joined(separator: "\n\n"))
  }

  /// JATS's elements (jats.nlm.nih.gov) as HTML has them.
  private static let jats = [
    ("jats:p", "p"), ("jats:title", "p"), ("jats:sec", "div"), ("jats:list-item", "li"),
    ("jats:list", "ul"), ("jats:italic", "i"), ("jats:bold", "b"), ("jats:sub", "sub"),
    ("jats:sup", "sup"),
  ]

  /// Without the TeX beside a formula that is there already.
  private static func withoutMathSource(_ text: String) -> String {
    guard text.contains("tex-math") else { return text }
    var rest = text[...]
    var kept = ""
    while let start = rest.firstRange(of: "<jats:tex-math") ?? rest.firstRange(of: "<tex-math"),
      let end = rest[start.upperBound...].firstRange(of: "tex-math>")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}

extension JSONNode {
  /// Reads an answer; nil, where it is no JSON.
  static func answer(_ bytes: [UInt8]) -> JSONNode? {
    var source = JSONSource(bytes)
    return try? source.value()
  }

  /// The text at the end of a path of names, of arrays on the way the first element: `institution.name`.
  func first(_ path: String) -> String? {
    var node: JSONNode? = self
    for name in path.split(separator: ".") { node = node?.elements.first?[String(name)] }
    return node?.elements.first?.text
  }
}

extension LookupAnswer {
  /// Why a text that is no JSON is not an answer: an error page, an outage, nothing at all.
  static func unreadable(_ bytes: [UInt8]) -> LookupAnswer {
    if bytes.isEmpty { return .fault("the answer is empty") }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    let isPage = head.drop(while: \.isWhitespace).first == "<"
    let said = LookupText.line(String(head.prefix(80))) ?? "nothing"
    return .fault(
      isPage ? "the answer is a web page and no data" : "the answer is no JSON: \(said)")
  }
}

extension ReferenceDraft {
  /// Takes a text of a catalogue under the name of a role.
  mutating func add(_ text: String?, as role: ReferenceRole, rank: Int = 0) {
    guard let line = LookupText.line(text) else { return }
    add(line, as: ReferenceField(role: role, rank: rank, name: "\(role)"))
  }

  mutating func add(identifier text: String?, _ scheme: Identifier.Scheme) {
    guard let text, text.utf8.count <= 2000 else { return }
    add(Identify.field(text, as: scheme).filter { $0.scheme != .url })
  }
}
