import MarkdownTree
import XMLTree

/// Takes a block's text apart into phrases. Tags of HTML mean what their Markdown means.
struct PhraseReader {
  private var phrases: [Phrase] = []
  private var style = Phrase(content: .text, text: "")
  private var link: OpenLink?
  private var pictures = 0
  /// Lines of the source passed so far.
  var lines = 0

  /// A link whose end is still to come.
  private struct OpenLink {
    var link: PhraseLink
    var label = ""
    var description = ""
  }

  /// The phrases of a paragraph, a heading or a cell.
  static func read(_ inlines: [MarkdownInline]) -> [Phrase] {
    var reader = PhraseReader()
    for inline in inlines { reader.take(inline) }
    return reader.finish()
  }

  /// Takes the next piece.
  mutating func take(_ inline: MarkdownInline) {
    switch inline {
    case .text(let text): add(text, .text)
    case .code(let text): add(text, .code)
    case .html(let source): take(html: source)
    case .softBreak, .hardBreak:
      lines += 1
      endLine(isHard: inline == .hardBreak)
    case .open(let span): set(span, to: true)
    case .close(let span): set(span, to: false)
    }
  }

  /// Takes a tag; true if it means something inside a line.
  @discardableResult
  mutating func take(_ event: HTMLEvent) -> Bool {
    switch event {
    case .text(let text): add(text, .text)
    case .start(let tag):
      if tag.name == "br" { endLine(isHard: true) }
      if tag.name == "a", let address = tag["href"] { set(.link(address), to: true) }
      if tag.name == "img" {
        set(.image(tag["src"] ?? ""), to: true)
        add(tag["alt"] ?? "", .text)
        set(.image(""), to: false)
      }
      guard let span = Self.tags[tag.name] else { return ["br", "a", "img"].contains(tag.name) }
      set(span, to: true)
    case .end(let name):
      if name == "a" { set(.link(""), to: false) }
      guard let span = Self.tags[name] else { return name == "a" }
      set(span, to: false)
    }
    return true
  }

  /// All phrases, without empty ones.
  mutating func finish() -> [Phrase] {
    closeLink()
    defer { self = PhraseReader() }
    return phrases
  }

  private mutating func take(html source: String) {
    if let tags = TagComment.tags(in: source) {
      phrases.append(Phrase(content: .tags(tags), text: ""))
      return
    }
    var html = HTMLEvents(source)
    while let event = html.next() { take(event) }
  }

  private mutating func add(_ text: String, _ content: Phrase.Content) {
    if pictures > 0 {
      link?.description += text
    } else if link != nil {
      link?.label += text
    } else if !text.isEmpty {
      var phrase = style
      phrase.content = content
      phrase.text = text
      phrases.append(phrase)
    }
  }

  private mutating func endLine(isHard: Bool) {
    guard link == nil, pictures == 0 else {
      add(" ", .text)
      return
    }
    phrases.append(Phrase(content: .lineEnd(isHard: isHard), text: isHard ? "\n" : " "))
  }

  private mutating func set(_ span: MarkdownSpan, to isOpen: Bool) {
    switch span {
    case .emphasis: style.isEmphasised = isOpen
    case .strong: style.isStrong = isOpen
    case .struck: style.isStruck = isOpen
    case .image(let address):
      pictures = max(0, pictures + (isOpen ? 1 : -1))
      if isOpen { link?.link.picture = address }
    case .link(let address):
      closeLink()
      if isOpen { link = OpenLink(link: PhraseLink(address: address, lineOffset: lines)) }
    }
  }

  private mutating func closeLink() {
    guard var open = link else { return }
    link = nil
    let label = RowText.collapsed(open.label)
    open.link.isPicture = label.isEmpty && open.link.picture != nil
    // A footnote that is nothing but an address makes a link of its mark, which says no more than that.
    open.link.isBare =
      LinkLabel.isAddress(label, of: open.link.address)
      || (label.hasPrefix("^") && !label.contains(" "))
    open.link.label = LinkLabel(label)
    // GitHub makes a link of every e-mail address in a text; the writer made none.
    let isPlain = open.link.isBare && open.link.address.hasPrefix("mailto:")
    var phrase = style
    phrase.content = isPlain ? .text : .link(open.link)
    phrase.text = open.link.isPicture ? RowText.collapsed(open.description) : label
    phrases.append(phrase)
  }

  private static let tags: [String: MarkdownSpan] = [
    "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "cite": .emphasis,
    "del": .struck, "s": .struck, "strike": .struck,
  ]
}
