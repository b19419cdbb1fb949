/// Which tags of a text are markup, and what becomes of constructs that the text leaves unfinished.
public struct HTMLDialect: Sendable {
  /// Elements that give events; nil for all.
  let markup: Set<String>?
  /// Whether an unfinished tag, comment or script is read as text instead of swallowing the rest.
  let keepsUnfinished: Bool

  /// As browsers read a page: an unfinished tag or comment, or a script that is never closed,
  /// takes the rest of the text with it.
  public static let page = HTMLDialect(markup: nil, keepsUnfinished: false)

  /// As `page`, but nothing swallows the rest, and tags of elements that HTML does not know
  /// (`Vector<T>`) are text: for titles and other short texts.
  public static let text = HTMLDialect(markup: nil, keepsUnfinished: true)

  /// Only these elements (lower-case) are markup, and none of them hides text. Tags of other
  /// elements that HTML knows are dropped without their content, so that a stray `<script>` costs
  /// nothing; what HTML does not know (`Vector<T>`) is text.
  public static func only(_ elements: some Sequence<String>) -> HTMLDialect {
    HTMLDialect(markup: Set(elements), keepsUnfinished: true)
  }

  /// Whether `<name` begins a tag rather than being text, where that is asked: custom elements and
  /// those with a namespace prefix are tags.
  func knows(_ name: String) -> Bool {
    HTMLElements.known.contains(name) || markup?.contains(name) == true || Self.isCompound(name)
  }

  /// `my-element`, `o:p`; not `http:` nor `a@b-c.d`.
  private static func isCompound(_ name: String) -> Bool {
    let name = name.utf8
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    return name.contains(where: isMark) && name.last.map(isMark) == false
      && name.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || isMark($0) }
  }

  /// Whether a tag gives an event.
  func reports(_ name: String) -> Bool { markup?.contains(name) ?? true }

  /// How the content of an element is read where it is not markup.
  func rawContent(of name: String) -> HTMLElements.RawContent? {
    markup == nil ? HTMLElements.rawContent(of: name) : nil
  }
}
