/// A text to be read in a terminal: blocks one below the other, and the links that its numbers stand for.
public struct ReadingText: Hashable, Sendable {
  /// A paragraph, heading, list item or the like.
  public struct Block: Hashable, Sendable {
    /// What sort of block.
    public enum Form: Hashable, Sendable {
      /// Text to be wrapped.
      case paragraph
      /// A heading.
      case heading
      /// Lines that stay as they are.
      case preformatted
      /// A line across.
      case rule
    }

    /// What sort of block.
    public var form: Form
    /// The words; `\n` is a line break that was meant.
    public var text: String
    /// What stands before the first line: a bullet, quotation marks.
    public var first: String
    /// What stands before the others.
    public var rest: String
    /// Whether it follows the block before without a gap, as items of a list do.
    public var isTight: Bool
  }

  /// In order.
  public var blocks: [Block] = []
  /// Addresses; the first is number 1.
  public var links: [String] = []

  /// A text without markup: paragraphs are apart by an empty line.
  public init(plain text: String) {
    blocks = text.split(separator: "\n\n").map {
      Block(form: .paragraph, text: String($0), first: "", rest: "", isTight: false)
    }
  }

  /// Sanitised HTML. Any text can be read; what is no markup is text.
  public init(html: String) {
    var builder = ReadingTextBuilder()
    builder.read(html)
    blocks = builder.blocks
    links = builder.links
  }
}
