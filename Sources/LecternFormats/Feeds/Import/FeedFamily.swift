/// The families of feeds, and how each is recognised.
enum FeedFamily: String, Sendable {
  case rss
  case atom
  case json = "jsonfeed"

  var title: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON Feed"
    }
  }

  /// Entries in a feed of their own; prefixes that are declared nowhere are known all the same.
  var rejectSheet: RejectSheet {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    return switch self {
    case .rss:
      .markup(
        head: xml + "<rss version=\"2.0\" xmlns:rdf=\"\(RDF.namespace)\"><channel>\n",
        tail: "</channel></rss>\n")
    case .atom:
      .markup(head: xml + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", tail: "</feed>\n")
    case .json:
      .json(head: #"{"version":"https://jsonfeed.org/version/1.1","items":["#, tail: "]}")
    }
  }

  func confidence(in head: InputHead) -> Confidence {
    self == .json ? Self.json(head.text) : xml(head.text)
  }

  private static func json(_ text: String) -> Confidence {
    guard text.utf8.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") else {
      return .no
    }
    if text.contains("jsonfeed.org/version") || text.contains("jsonfeed.org\\/version") {
      return .certain
    }
    if text.contains("\"rss\""), text.contains("\"channel\"") { return .probably }
    let isList = text.contains("\"items\"") && jsonNames.contains { text.contains($0) }
    return isList ? .probably : .no
  }

  /// Names of JSON Feed's own, in a file that names its version late or not at all.
  private static let jsonNames = [
    "\"home_page_url\"", "\"feed_url\"", "\"content_html\"", "\"content_text\"",
    "\"date_published\"",
  ]

  private func xml(_ text: String) -> Confidence {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return .no }
    if let root = MarkupHead.root(of: text) {
      if root == "html" { return .no }
      if roots.contains(root) { return root != "rdf" || Self.isRSS(text) ? .certain : .no }
      if Self.others.contains(root) { return .no }
    }
    // Behind junk: what a server's error messages leave before a feed.
    return marks.contains { text.contains($0) } ? .probably : .no
  }

  /// RDF holds anything: Zotero's libraries too.
  private static func isRSS(_ rdf: String) -> Bool {
    ["<channel", ":channel", "<item>", "<item ", ":item>", ":item "].contains { rdf.contains($0) }
  }

  private var roots: Set<String> {
    self == .rss ? ["rss", "rdf", "channel"] : ["feed", "entry"]
  }

  private static let others: Set<String> = ["rss", "rdf", "channel", "feed", "entry", "opml"]

  private var marks: [String] {
    self == .rss ? ["<rss", "<rdf:rdf"] : ["<feed ", "<feed>", "<atom:feed"]
  }
}

/// The beginning of a document in XML or HTML.
enum MarkupHead {
  /// The first element's name without prefix, lower-case as the text is; nil when none is near.
  static func root(of text: String) -> String? {
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...].dropFirst()
      guard let first = rest.first else { return nil }
      if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") {
        rest = skip(rest)
        continue
      }
      let name = rest.prefix { $0 > 0x20 && !">/<".utf8.contains($0) }
      let local = name.split(separator: UInt8(ascii: ":")).last ?? name
      return first == UInt8(ascii: "/") || local.isEmpty ? nil : String(Substring(local))
    }
    return nil
  }

  /// Behind a comment, an instruction or a document type, whose entities may hold `>`.
  private static func skip(_ rest: Substring.UTF8View) -> Substring.UTF8View {
    let text = Substring(rest)
    if text.hasPrefix("!--") { return behind("-->", in: text) }
    let close = text.firstIndex(of: ">") ?? text.endIndex
    let bracket = text.firstIndex(of: "[") ?? text.endIndex
    return behind(bracket < close && text.hasPrefix("!") ? "]" : ">", in: text)
  }

  private static func behind(_ mark: String, in text: Substring) -> Substring.UTF8View {
    guard let range = text.firstRange(of: mark) else { return Substring().utf8 }
    return text[range.upperBound...].utf8
  }
}
