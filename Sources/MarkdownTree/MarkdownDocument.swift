internal import CMarkdown

/// A Markdown text: CommonMark with GitHub's tables, task lists, strike-through and bare links.
///
/// Parsing is linear in the length of the text, whatever it holds, and takes memory for a part of it
/// at a time: what would take more is left out and told of in `faults`.
@safe public final class MarkdownDocument {
  /// Lines that were left out.
  public let faults: [MarkdownFault]
  private let text: [UInt8]
  private let segments: MarkdownSegments
  /// The tree of a text of one part; longer ones are parsed each time.
  private let root: OpaquePointer?

  /// Reads a text in UTF-8.
  public init(utf8 source: [UInt8]) {
    var lines = LineGuard()
    text = lines.tame(source)
    segments = MarkdownSegments(text)
    faults = lines.faults + segments.faults
    unsafe root = segments.all.count == 1 ? Self.parse(text[segments.all[0].range]) : nil
  }

  deinit {
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// Hands out every block with the line it begins at, from 1.
  public func forEachBlock(_ body: (MarkdownBlock, Int) throws -> Void) throws {
    if let root = unsafe root { return unsafe try Self.walk(root, linesBefore: 0, body) }
    for segment in segments.all {
      let part = text[segment.range] + [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
      guard let tree = unsafe Self.parse(part + segments.definitions) else { continue }
      defer { unsafe cmark_node_free(tree) }
      unsafe try Self.walk(tree, linesBefore: segment.lines, body)
    }
  }

  private static func walk(
    _ root: OpaquePointer, linesBefore: Int, _ body: (MarkdownBlock, Int) throws -> Void
  ) throws {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    var walk = MarkdownWalk()
    while true {
      let event = unsafe cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      let node = unsafe MarkdownNode(cmark_iter_get_node(iterator))
      if let (block, line) = walk.step(node, enters: event == CMARK_EVENT_ENTER) {
        try body(block, linesBefore + line)
      }
    }
  }

  private static func parse(_ text: ArraySlice<UInt8>) -> OpaquePointer? {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
      return nil
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "tasklist", "strikethrough", "autolink"] {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe text.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return unsafe cmark_parser_finish(parser)
  }
}

/// A line that a document was read without.
public struct MarkdownFault: Hashable, Sendable {
  /// From 1.
  public var line: Int
  /// Why: a sentence without a period.
  public var reason: String
  /// The line, shortened to 500 bytes.
  public var text: String
}
