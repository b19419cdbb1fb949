/// What comes next in an HTML document.
public enum HTMLEvent: Hashable, Sendable {
  /// A start tag. Elements without content (`br`) have no end event.
  case start(HTMLTag)
  /// An end tag, by its lower-case name, whether or not a start tag fits it.
  case end(String)
  /// Text, character references decoded once. A run of text may come in several pieces.
  case text(String)
}

/// What kind of event it is.
public enum HTMLEventKind: Sendable {
  /// A start tag.
  case start
  /// An end tag.
  case end
  /// Text, or a piece of it.
  case text
}

/// A start tag as written.
public struct HTMLTag: Hashable, Sendable {
  /// Lower-case.
  public var name: String
  /// In the order of the document. Where a name comes twice, the first counts.
  public var attributes: [HTMLAttribute]
  /// Whether it ends in `/>`, which in HTML means nothing but in XHTML ends the element.
  public var isSelfClosing: Bool

  /// A tag of these parts.
  public init(_ name: String, _ attributes: [HTMLAttribute] = [], isSelfClosing: Bool = false) {
    self.name = name
    self.attributes = attributes
    self.isSelfClosing = isSelfClosing
  }

  /// Value of an attribute by its lower-case name; empty for one that has no value, nil for none.
  public subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// An attribute of a start tag.
public struct HTMLAttribute: Hashable, Sendable {
  /// Lower-case.
  public var name: String
  /// Character references decoded once.
  public var value: String

  /// A name and its value.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
