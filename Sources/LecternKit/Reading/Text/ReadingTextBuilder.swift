internal import LecternModel
internal import XMLTree

/// Makes blocks of HTML in one pass.
struct ReadingTextBuilder {
  private(set) var blocks: [ReadingText.Block] = []
  private(set) var links: [String] = []

  private var text = ""
  private var form = ReadingText.Block.Form.paragraph
  private var lists: [(isOrdered: Bool, next: Int)] = []
  private var marker: String?
  private var quotes = 0
  private var anchors: [Int?] = []
  private var isTight = false

  mutating func read(_ html: String) {
    var events = HTMLEvents(html, .page)
    var hiding = false
    while let kind = events.advance() {
      switch kind {
      case .text:
        if !hiding { add(String(decoding: events.text, as: UTF8.self)) }
      case .start:
        hiding = HTMLElements.hiding.contains(events.name) && !events.isSelfClosing
        start(events.name, events)
      default:
        hiding = false
        end(events.name)
      }
    }
    flush()
  }

  private mutating func add(_ words: String) {
    if form == .preformatted {
      text += CleanText.block(words) ?? ""
      return
    }
    for character in words {
      guard character.isWhitespace, character != "\u{A0}" else {
        if !character.unicodeScalars.contains(where: CleanText.isHarmful) { text.append(character) }
        continue
      }
      if let last = text.last, last != " ", last != "\n" { text.append(" ") }
    }
  }

  private mutating func start(_ name: String, _ events: HTMLEvents) {
    if Self.blockNames.contains(name) { flush() }
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": form = .heading
    case "pre": form = .preformatted
    case "ul", "ol": lists.append((name == "ol", 1))
    case "li": beginItem()
    case "blockquote": quotes += 1
    case "hr":
      form = .rule
      flush()
    case "br": text.append("\n")
    case "td", "th": if !text.isEmpty { text += "  " }
    case "a": anchors.append(number(of: attribute("href", events)))
    case "img":
      if let words = CleanText.line(attribute("alt", events)) { add(" [picture: \(words)] ") }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "a":
      if let number = anchors.popLast() ?? nil { text += "[\(number)]" }
    case "blockquote":
      flush()
      quotes = max(0, quotes - 1)
    case "ul", "ol":
      flush()
      _ = lists.popLast()
      isTight = false
    default: if Self.blockNames.contains(name) { flush() }
    }
  }

  private mutating func beginItem() {
    guard let last = lists.indices.last, lists[last].isOrdered else {
      marker = "• "
      return
    }
    marker = "\(lists[last].next). "
    lists[last].next += 1
  }

  /// The number of a web link; the same link has the same number.
  private mutating func number(of link: String?) -> Int? {
    guard let link = CleanText.line(link), link.hasPrefix("http") || link.hasPrefix("mailto:")
    else { return nil }
    if let known = links.firstIndex(of: link) { return known + 1 }
    links.append(link)
    return links.count
  }

  private func attribute(_ name: String, _ events: HTMLEvents) -> String? {
    (0..<events.attributeCount).first { events.attributeName($0) == name }
      .map { events.attributeValue($0) }
  }

  private mutating func flush() {
    defer {
      text = ""
      form = .paragraph
    }
    var words = Substring(text)
    while let last = words.last, last.isWhitespace { words.removeLast() }
    if form != .preformatted { words = words.drop(while: \.isWhitespace) }
    guard !words.isEmpty || form == .rule else { return }
    let quote = String(repeating: "│ ", count: min(quotes, 8))
    let depth = min(lists.count, 10)
    let outer = String(repeating: "  ", count: max(0, depth - 1))
    let bullet = marker ?? (depth > 0 ? "  " : "")
    blocks.append(
      ReadingText.Block(
        form: form, text: String(words), first: quote + outer + bullet,
        rest: quote + outer + String(repeating: " ", count: bullet.count),
        isTight: marker != nil && isTight))
    isTight = depth > 0
    marker = nil
  }

  private static let blockNames: Set<String> = Set(
    """
    p div section article header footer main aside figure figcaption h1 h2 h3 h4 h5 h6 pre ul ol li dl dt dd \
    blockquote hr table tr caption details summary address
    """.split(separator: " ").map(String.init))
}
