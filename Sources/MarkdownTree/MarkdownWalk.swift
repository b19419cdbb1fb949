/// Makes blocks of the events of a walk over cmark's tree. Iterates, so that depth costs no stack.
struct MarkdownWalk {
  private var inlines: [MarkdownInline] = []
  /// Text not yet in `inlines`: cmark cuts it at every sign that might have meant something.
  private var text = ""
  private var cells: [[MarkdownInline]] = []
  private var line = 0

  /// Takes a node that begins or ends; gives the block that this completes, if any.
  mutating func step(_ node: MarkdownNode, enters: Bool) -> (MarkdownBlock, Int)? {
    let kind = node.kind
    switch kind {
    case .quote, .list, .item, .table:
      let container = Self.container(node, kind)
      return (enters ? .enter(container) : .leave(container), node.line)
    case .htmlBlock: return (.html(node.literal), node.line)
    case .codeBlock: return (.code(node.literal), node.line)
    case .paragraph where !enters: return (.paragraph(takeInlines()), line)
    case .heading where !enters: return (.heading(level: node.level, takeInlines()), line)
    case .paragraph, .heading: line = node.line
    case .cell: if !enters { cells.append(takeInlines()) }
    case .row, .headerRow:
      defer { cells.removeAll(keepingCapacity: true) }
      return enters ? nil : (.row(cells, isHeader: kind == .headerRow), node.line)
    default: addInline(node, kind, enters: enters)
    }
    return nil
  }

  private mutating func addInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind, enters: Bool) {
    if kind == .text {
      text += node.literal
      return
    }
    flushText()
    switch kind {
    case .code: inlines.append(.code(node.literal))
    case .html: inlines.append(.html(node.literal))
    case .softBreak: inlines.append(.softBreak)
    case .hardBreak: inlines.append(.hardBreak)
    default:
      guard let span = Self.span(node, kind) else { return }
      inlines.append(enters ? .open(span) : .close(span))
    }
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    inlines.append(.text(text))
    text = ""
  }

  private mutating func takeInlines() -> [MarkdownInline] {
    flushText()
    defer { inlines = [] }
    return inlines
  }

  private static func span(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) -> MarkdownSpan? {
    switch kind {
    case .link: .link(node.address)
    case .image: .image(node.address)
    case .emphasis: .emphasis
    case .strong: .strong
    case .struck: .struck
    default: nil
    }
  }

  private static func container(
    _ node: MarkdownNode, _ kind: MarkdownNode.Kind
  ) -> MarkdownContainer {
    switch kind {
    case .quote: .quote
    case .item: .item(isDone: node.isDone)
    case .table: .table
    default: .list(isOrdered: node.isOrdered)
    }
  }
}
