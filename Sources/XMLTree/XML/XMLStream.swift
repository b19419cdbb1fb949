/// Reads XML of any size and quality, and hands out one finished element at a time.
public enum XMLStream {
  /// How a document is to be read.
  public struct Options: Sendable {
    /// What is taken in of a hostile document.
    public var limits = XMLLimits()
    /// Elements, by lower-case local name, that never stand within one of the same name: where one
    /// begins, an open one has lost its end tag.
    public var neverNested: [String] = []

    /// The usual limits, and nothing known of the document's elements.
    public init() {}
  }

  /// Reads UTF-8 that `next` gives in chunks, nil at the end.
  ///
  /// `open` is asked, beginning with the root, about every element whose parent it wanted to descend into,
  /// and sees tag and attributes. `element` gets each one to be collected once it is finished; its text
  /// and content are all there. What is not well-formed is mended as well as can be and returned as
  /// problems, in document order. Throws only what the three closures throw.
  public static func read(
    _ next: () throws -> [UInt8]?, options: Options = Options(),
    open: (XMLElement) throws -> XMLStep, element: (XMLElement) throws -> Void
  ) throws -> [XMLProblem] {
    try withoutActuallyEscaping(open) { open in
      try withoutActuallyEscaping(element) { element in
        var tokenizer = XMLTokenizer(options, opened: open, finished: element)
        while let chunk = try next() { try tokenizer.read(chunk) }
        try tokenizer.finish()
        return tokenizer.problems.all
      }
    }
  }
}
