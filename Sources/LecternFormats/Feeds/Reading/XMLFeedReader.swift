import Bytes
import LecternModel
import XMLTree

/// Reads feeds in XML: hands every element to the vocabulary it belongs to.
final class XMLFeedReader {
  private let index = ModuleIndex()
  private var progress = FeedProgress()
  private var kind: FeedKind?
  private var firstRoot: String?
  private var lost = LostMarkup(rows: XMLFeedReader.entryNames)
  /// The open containers, each with its base and language; the outermost stands for the document.
  private var contexts: [FieldContext]
  private let sink: (FeedEntry, Feed) throws -> Void

  static func read(
    _ input: Input, _ entry: (FeedEntry, Feed) throws -> Void
  ) throws -> FeedDocument {
    try withoutActuallyEscaping(entry) { entry in
      let reader = XMLFeedReader(base: input.baseURL, sink: entry)
      return try reader.read(input)
    }
  }

  private init(base: String?, sink: @escaping (FeedEntry, Feed) throws -> Void) {
    self.sink = sink
    progress.base = base
    contexts = [FieldContext(base: base, language: nil, modules: index)]
  }

  private func read(_ input: Input) throws -> FeedDocument {
    let text = try UTF8Stream(input, declaration: .xml)
    var options = XMLStream.Options()
    options.neverNested = Array(Self.entryNames)
    let faults = try XMLStream.read(
      text.next, options: options, open: open, element: collect)
    guard let kind else {
      throw ImportError(name: input.name, reason: FeedRoot.refusal(root: firstRoot))
    }
    let inBytes = text.problems.map(Problem.init)
    let problems = inBytes + faults.map(Problem.init)
    let report =
      inBytes.map(Imported.problem) + lost.report(faults)
      + progress.problems.map(Imported.problem)
    return FeedDocument(
      format: kind, encoding: text.encoding, isWellFormed: problems.isEmpty,
      problems: problems + progress.problems, report: report, feed: progress.feed,
      entryCount: progress.entryCount)
  }

  static let entryNames: Set = ["item", "entry"]

  private func open(_ element: XMLElement) throws -> XMLStep {
    let depth = element.ancestors.count
    if depth == 0 { return openRoot(element) }
    let readers = index.readers(of: element)
    if readers.isContainer {
      noteVersion(element)
      enter(element, depth)
      return .descend
    }
    return readers.isEntry || readers.feed != nil ? .collect : .skip
  }

  private func openRoot(_ element: XMLElement) -> XMLStep {
    guard let root = FeedRoot(element), kind != nil || !root.isEntry || element.namespace != nil
    else {
      firstRoot = firstRoot ?? element.name
      return .skip
    }
    if kind == nil {
      kind = root.kind
      index.home = root.home
      if kind == .cdf { enterChannel(element) }
    }
    if root.isEntry { return .collect }
    enter(element, 0)
    return .descend
  }

  /// CDF has its base, address and date in attributes of its own.
  private func enterChannel(_ element: XMLElement) {
    let base = URIReference.base(element.attribute("base"), inside: contexts[0].base)
    contexts[0] = FieldContext(base: base, language: nil, modules: index)
    let field = field(element, 0)
    if let href = field.url(attribute: "href") { progress.draft.links.append(FeedLink(href: href)) }
    progress.draft.updated.offer(field.attribute("lastmod").map(FeedMoment.init), .own)
  }

  /// Keeps what holds for everything in a container.
  private func enter(_ element: XMLElement, _ depth: Int) {
    let field = field(element, depth)
    contexts.removeLast(contexts.count - min(contexts.count, depth + 1))
    contexts.append(field.inner)
    progress.draft.id.offer(
      element.attribute("about", namespace: RDF.namespace), .fallback)
    progress.draft.link.offer(field.url(attribute: "href"), .fallback)
    progress.draft.language.offer(field.language, .last)
  }

  /// RSS 0.90 is RDF like 1.0 and differs by its namespace only.
  private func noteVersion(_ element: XMLElement) {
    if kind == .rss10, element.namespace?.lowercased().contains("netscape.com/rdf") == true {
      kind = .rss09x
    }
  }

  private func collect(_ element: XMLElement) throws {
    let field = field(element, element.ancestors.count)
    let readers = index.readers(of: element)
    if readers.isEntry {
      try handOut(field)
    } else if !element.isCutOff {
      readers.feed?(&progress.draft, field)
    }
  }

  private func field(_ element: XMLElement, _ depth: Int) -> Field {
    let context = contexts[min(depth, contexts.count - 1)]
    guard context.base == nil, let base = progress.ownAddress else {
      return Field(element, in: context)
    }
    // Where nobody says what the base is, the feed's own address is the next best.
    return Field(
      element, in: FieldContext(base: base, language: context.language, modules: index))
  }

  private func handOut(_ field: Field) throws {
    var draft = Draft()
    for child in field.element.children {
      if let reader = index.readers(of: child).entry { reader(&draft, Field(child, in: field)) }
    }
    if field.element.hasAttributes { readAttributes(field, into: &draft) }
    var entry = draft.entry(line: field.element.line)
    entry.isCutOff = lost.keepBack(field.element)
    if entry.isBlank { entry.markup = field.element.outerXML }
    progress.count(entry)
    try sink(entry, progress.feed)
  }

  private func readAttributes(_ field: Field, into draft: inout Draft) {
    if let about = field.element.attribute("about", namespace: RDF.namespace) {
      draft.id.offer(about, .module)
      draft.link.offer(FeedURL.isWeb(about) ? about : nil, .last)
    }
    if let href = field.url(attribute: "href") {
      draft.link.offer(href, .own)
      draft.links.append(FeedLink(href: href))
    }
    draft.updated.offer(field.attribute("lastmod").map(FeedMoment.init), .own)
    if let language = field.element.attribute("lang", namespace: XMLElement.xmlNamespace) {
      draft.language.offer(language.isEmpty ? nil : language, .fallback)
    }
  }
}

extension Problem {
  init(_ fault: ByteProblem) {
    self.init(code: fault.code, line: fault.line, message: fault.message)
  }

  init(_ fault: XMLProblem) {
    self.init(
      code: fault.code, line: fault.line, column: fault.column, message: fault.message)
  }
}
