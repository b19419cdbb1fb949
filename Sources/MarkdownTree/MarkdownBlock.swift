/// A block of a Markdown document, in document order.
///
/// Containers come as `enter` and `leave` around their content, so that no depth of nesting makes a
/// deep value.
public enum MarkdownBlock: Hashable, Sendable {
  /// A container begins.
  case enter(MarkdownContainer)
  /// The innermost container ends.
  case leave(MarkdownContainer)
  /// A heading of level 1 to 6.
  case heading(level: Int, [MarkdownInline])
  /// A paragraph.
  case paragraph([MarkdownInline])
  /// The cells of a table's row.
  case row([[MarkdownInline]], isHeader: Bool)
  /// HTML as written, a line or many.
  case html(String)
  /// Code, indented or fenced.
  case code(String)
}

/// A block that holds blocks.
public enum MarkdownContainer: Hashable, Sendable {
  /// A quotation.
  case quote
  /// A list, with numbers or with bullets.
  case list(isOrdered: Bool)
  /// An item of a list. `isDone` is nil where it has no check box (GFM 5.3).
  case item(isDone: Bool?)
  /// A table (GFM 4.10).
  case table
}

/// A piece of a line of text, in document order; spans come as `open` and `close` around theirs.
public enum MarkdownInline: Hashable, Sendable {
  /// Plain text, entities and escapes undone.
  case text(String)
  /// A span of code.
  case code(String)
  /// A tag or comment as written.
  case html(String)
  /// The end of a line in the source that means no more than a space.
  case softBreak
  /// The end of a line that the writer wants to be seen.
  case hardBreak
  /// A span begins.
  case open(MarkdownSpan)
  /// The innermost span ends.
  case close(MarkdownSpan)
}

/// What a span of text is.
public enum MarkdownSpan: Hashable, Sendable {
  /// A link to an address, as written but with entities and escapes undone.
  case link(String)
  /// A picture; the span holds its description.
  case image(String)
  /// `*so*`
  case emphasis
  /// `**so**`
  case strong
  /// `~~so~~` (GFM 6.5)
  case struck
}
