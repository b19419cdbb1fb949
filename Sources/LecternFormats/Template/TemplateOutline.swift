internal import LecternModel

/// What a template is made of, found out before it is rendered: that its sections nest, what it may
/// cost, and which names it uses that nothing answers to.
struct TemplateOutline {
  /// The longest text that a section of a name holds, in bytes.
  private(set) var literals: [String: Int] = [:]
  /// How often a template prints the thing at hand (`{{.}}`).
  private(set) var dots = 0
  /// Names that mean nothing, with their lines.
  private(set) var unknown: [TemplateFault] = []

  private struct Open {
    var name: String
    var content: String
    var line: Int
    var start: Int
  }

  /// Deeper nesting serves nobody, and the parser recurs.
  static let deepest = 32

  private let file: String
  private var open: [Open] = []
  private var literal = 0

  /// Looks through a template. Throws `TemplateFault`.
  init(_ text: String, file: String) throws {
    self.file = file
    var scanner = TemplateScanner(text)
    do {
      while let tag = try scanner.next() { try take(tag) }
    } catch let tag as TemplateScanner.Unfinished {
      throw fault(tag.line, "the tag that begins with '\(tag.opening)' has no end; close it")
    }
    if let last = open.last {
      throw fault(last.line, "{{#\(last.content)}} has no end; write {{/\(last.content)}} there")
    }
  }

  private func fault(_ line: Int, _ reason: String) -> TemplateFault {
    TemplateFault(name: file, line: line, reason: reason)
  }

  private mutating func take(_ tag: TemplateTag) throws {
    literal += tag.literal
    switch tag.sign {
    case "#", "^":
      note(tag)
      open.append(
        Open(name: tag.name, content: tag.content, line: tag.line, start: literal))
      if open.count > Self.deepest {
        throw fault(tag.line, "sections nest deeper than \(Self.deepest); take some apart")
      }
    case "/": try close(tag)
    case ">", "<", "$":
      throw fault(
        tag.line,
        "partials and blocks ({{\(tag.sign ?? " ")\(tag.content)}}) are not supported; "
          + "write their text here")
    case nil, "&", "{": note(tag)
    default: break
    }
  }

  private mutating func close(_ tag: TemplateTag) throws {
    guard let section = open.popLast() else {
      throw fault(tag.line, "{{/\(tag.content)}} ends a section that has no beginning; remove it")
    }
    guard section.content == tag.content else {
      throw fault(
        tag.line,
        "{{/\(tag.content)}} stands where {{/\(section.content)}} is due, for the section that "
          + "begins in line \(section.line)")
    }
    literals[section.name] = max(literals[section.name] ?? 0, literal - section.start)
  }

  private mutating func note(_ tag: TemplateTag) {
    let name = tag.name
    if name == "." { dots += 1 }
    guard !TemplateNames.areKnown(name) else { return }
    let near = suggestion(for: name, among: TemplateNames.all.map(\.name))
    unknown.append(
      fault(tag.line, "nothing is called '\(name)'\(near); 'lectern help templates' has the names"))
  }
}
