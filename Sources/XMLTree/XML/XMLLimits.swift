/// How much of a hostile document is taken in. What is beyond is left out and noted.
public struct XMLLimits: Sendable {
  /// Elements within elements.
  public var depth = 512
  /// Bytes of text and of attributes that one handed-out element may hold.
  public var elementBytes = 16 << 20
  /// Elements and pieces of text that one handed-out element may hold.
  public var elementNodes = 1 << 20
  /// Bytes of one tag.
  public var tagBytes = 4 << 20
  /// Bytes of a document type declaration.
  public var doctypeBytes = 256 << 10
  /// Bytes that all references to the document's own entities may make.
  public var entityBytes = 8 << 20

  /// Limits that no honest document meets.
  public init() {}
}
