import MarkdownTree
import XMLTree

extension MarkdownListReader {
  /// Reads a block of HTML as the Markdown it stands for. Lists in it are taken as flat.
  mutating func readHTML(_ source: String, line: Int) throws {
    var html = HTMLEvents(source)
    var text = HTMLParagraph(line: line)
    while let event = html.next() {
      let here = line + html.line - 1
      switch event {
      case .text: text.take(event, line: here)
      case .start(let tag):
        if HTMLParagraph.hiding.contains(tag.name) { text.isHidden = true }
        guard !text.take(event, line: here) else { continue }
        try end(&text)
        try begin(tag.name, &text)
      case .end(let name):
        if HTMLParagraph.hiding.contains(name) { text.isHidden = false }
        guard !text.take(event, line: here) else { continue }
        try end(&text)
        try leave(name, &text)
      }
    }
    try end(&text)
    try leave("ul", &text)
  }

  private mutating func begin(_ name: String, _ text: inout HTMLParagraph) throws {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      text.heading = name.utf8.last.map { Int($0) - 0x30 }
    case "li":
      try leave("li", &text)
      text.isBullet = true
      try take(.enter(.item(isDone: nil)), line: text.line)
    case "details": outline.enter()
    case "summary": text.isSummary = true
    default: break
    }
  }

  private mutating func leave(_ name: String, _ text: inout HTMLParagraph) throws {
    switch name {
    case "li", "ul", "ol":
      guard text.isBullet else { return }
      text.isBullet = false
      try take(.leave(.item(isDone: nil)), line: text.line)
    case "details": outline.leave()
    default: break
    }
  }

  /// Reads the words so far as what they stand in.
  private mutating func end(_ text: inout HTMLParagraph) throws {
    defer {
      text.heading = nil
      text.isSummary = false
    }
    guard let phrases = text.finish() else { return }
    if let level = text.heading {
      try readHeading(phrases, level: level, line: text.line)
    } else if text.isSummary {
      try flush()
      outline.label(RowReader.text(phrases))
    } else {
      try readParagraph(phrases, line: text.line)
    }
  }
}

/// Words of HTML up to the next tag that ends a paragraph.
struct HTMLParagraph {
  private var reader = PhraseReader()
  private var isEmpty = true
  /// Where the words began.
  private(set) var line: Int
  var heading: Int?
  var isSummary = false
  var isBullet = false
  /// Inside a script or the like.
  var isHidden = false

  static let hiding: Set = ["script", "style", "template", "pre", "code", "svg", "title"]

  /// Elements that don't end a paragraph and mean nothing here.
  private static let inline: Set = [
    "span", "sub", "sup", "small", "big", "u", "font", "kbd", "samp", "var", "mark", "abbr", "time",
    "code", "picture", "source", "wbr", "q", "tt", "ins", "bdi", "bdo", "label", "input", "svg",
  ]

  init(line: Int) { self.line = line }

  /// Takes an event; false for a tag that ends the paragraph.
  @discardableResult
  mutating func take(_ event: HTMLEvent, line: Int) -> Bool {
    if isHidden { return true }
    if isEmpty { self.line = line }
    reader.lines = line - self.line
    switch event {
    case .text(let text):
      if isEmpty, text.allSatisfy(\.isGap) { return true }
    case .start(let tag): if Self.inline.contains(tag.name) { return true }
    case .end(let name): if Self.inline.contains(name) { return true }
    }
    guard reader.take(event) else { return false }
    isEmpty = false
    return true
  }

  /// The words; nil if there were none.
  mutating func finish() -> [Phrase]? {
    guard !isEmpty else { return nil }
    isEmpty = true
    return reader.finish()
  }
}
