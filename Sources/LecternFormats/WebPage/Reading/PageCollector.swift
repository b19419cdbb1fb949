import LecternModel
import XMLTree

/// Gathers the parts of a page from its events. Holds only what may count.
struct PageCollector {
  private var parts = PageParts()
  private var captures: [PageCapture] = []
  private var microdata = MicrodataReader()
  private var opening = OpeningText()
  /// Depth of `svg`, whose `title` is none of the page's, and of elements whose text nobody sees.
  private var drawings = 0
  private var hidden: String?
  private var publications = 0
  private static let mostTimes = 10

  mutating func take(_ event: HTMLEvent) {
    switch event {
    case .start(let tag): start(tag)
    case .end(let name): end(name)
    case .text(let text): add(text)
    }
  }

  /// What was gathered, once there are no more events.
  mutating func finished() -> PageParts {
    for capture in captures.reversed() { keep(capture) }
    captures = []
    opening.breakLine()
    parts.bylines += opening.bylines.map { (.text, $0) }
    parts.microdata = microdata.finished()
    return parts
  }

  private mutating func start(_ tag: HTMLTag) {
    // A paragraph ends where the next begins.
    if tag.name == "p" { end("p") }
    for index in captures.indices where captures[index].element == tag.name {
      captures[index].depth += 1
    }
    microdata.start(tag)
    opening.tag(tag.name)
    switch tag.name {
    case "html": parts.language = parts.language ?? tag["lang"] ?? tag["xml:lang"]
    case "base": if parts.base == nil, let href = tag["href"] { parts.base = href }
    case "meta": meta(tag)
    case "link", "a", "area": link(tag)
    case "time": time(tag)
    case "svg": drawings += 1
    case "script" where tag["type"]?.lowercased().hasPrefix("application/ld+json") == true:
      capture(.linkedData, tag)
    case "title" where parts.title == nil && drawings == 0: capture(.title, tag)
    case "h1" where parts.heading == nil: capture(.heading, tag)
    default: break
    }
    if HTMLElements.hiding.contains(tag.name) { hidden = tag.name }
    byline(tag)
  }

  private mutating func meta(_ tag: HTMLTag) {
    guard let content = tag["content"], !content.isEmpty else { return }
    // RDFa lets a property be several; so do some who write `name`.
    let names = [tag["name"], tag["property"]].compactMap(\.self)
    for name in names.joined(separator: " ").lowercased().split(whereSeparator: \.isWhitespace) {
      parts.metas.append((String(name), content))
    }
  }

  private mutating func link(_ tag: HTMLTag) {
    guard let rel = tag["rel"] else { return }
    let relations = rel.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if tag.name == "a", relations.contains("author") { capture(.byline(.relation), tag) }
    guard let href = tag["href"] else { return }
    parts.links.append(
      PageLink(
        relations: relations, href: href, type: tag["type"]?.lowercased(), title: tag["title"],
        hreflang: tag["hreflang"]))
  }

  private mutating func time(_ tag: HTMLTag) {
    guard let date = tag["datetime"], parts.times.count < Self.mostTimes else { return }
    let isPublication =
      tag["pubdate"] != nil || tag["itemprop"]?.contains("datePublished") == true
      || tag["class"]?.contains("published") == true
    parts.times.insert(date, at: isPublication ? publications : parts.times.count)
    if isPublication { publications += 1 }
  }

  private mutating func byline(_ tag: HTMLTag) {
    guard !HTMLElements.void.contains(tag.name), parts.bylines.count < 50 else { return }
    if tag["itemprop"] == "author", tag["itemscope"] == nil { return capture(.byline(.name), tag) }
    if let sign = tag["class"].flatMap(BylineSign.init(classes:)) { capture(.byline(sign), tag) }
  }

  private mutating func capture(_ purpose: PageCapture.Purpose, _ tag: HTMLTag) {
    guard !tag.isSelfClosing || purpose == .linkedData || purpose == .title, captures.count < 50
    else { return }
    captures.append(PageCapture(purpose: purpose, element: tag.name))
  }

  private mutating func end(_ name: String) {
    if name == "svg" { drawings = max(0, drawings - 1) }
    if name == hidden { hidden = nil }
    microdata.end(name)
    opening.tag(name)
    for index in captures.indices.reversed() where captures[index].element == name {
      captures[index].depth -= 1
      if captures[index].depth < 0 { keep(captures.remove(at: index)) }
    }
  }

  private mutating func add(_ text: String) {
    for index in captures.indices { captures[index].add(text, isHidden: hidden != nil) }
    guard hidden == nil else { return }
    microdata.add(text)
    opening.add(text)
  }

  private mutating func keep(_ capture: PageCapture) {
    let line = CleanText.line(capture.text)
    switch capture.purpose {
    case .linkedData: parts.scripts.append(capture.text)
    case .title: parts.title = parts.title ?? line
    case .heading: parts.heading = parts.heading ?? line
    case .byline(let sign): if let line { parts.bylines.append((sign, line)) }
    }
  }
}

/// Text of an element while it is open.
private struct PageCapture {
  enum Purpose: Equatable { case linkedData, title, heading, byline(BylineSign) }

  let purpose: Purpose
  let element: String
  /// Open elements of the same name within.
  var depth = 0
  private(set) var text = ""

  init(purpose: Purpose, element: String) {
    self.purpose = purpose
    self.element = element
  }

  /// A title or a name longer than this is none.
  private static let longest = 2000

  mutating func add(_ more: String, isHidden: Bool) {
    if purpose == .linkedData {
      text += more
    } else if !isHidden, text.utf8.count < Self.longest {
      text += more
    }
  }
}
