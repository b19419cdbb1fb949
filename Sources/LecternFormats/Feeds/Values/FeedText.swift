/// Text of a feed in the form it came in. It is sanitised when it is asked for, since that costs more
/// than all the rest of reading.
public struct FeedText: Sendable, Hashable {
  /// The text with the feed's own markup undone: HTML source or plain text.
  public var source: String
  /// Which of the two.
  public var form: TextForm
  /// What relative links in it are relative to.
  public var base: String?

  /// Text of a form.
  public init(_ source: String, _ form: TextForm, base: String? = nil) {
    self.source = source
    self.form = form
    self.base = base
  }

  /// Safe HTML with absolute links.
  public var html: String { HTMLSanitizer(base: base).clean(source, form) }
  /// Plain text on one line.
  public var line: String { PlainText.line(source, form) }
  /// Plain text with the lines it had.
  public var plain: String { PlainText.lines(source, form) }
}
