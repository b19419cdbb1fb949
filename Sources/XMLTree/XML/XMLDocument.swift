/// A whole document in memory, for small files.
public struct XMLDocument {
  /// The first element of the document; nil when there is none.
  public var root: XMLElement?
  /// What is not well-formed.
  public var problems: [XMLProblem]

  /// Reads UTF-8 that `next` gives in chunks, nil at the end. Throws only what `next` throws.
  public init(reading next: () throws -> [UInt8]?, options: XMLStream.Options = .init()) throws {
    var first: XMLElement?
    problems = try XMLStream.read(
      next, options: options, open: { _ in first == nil ? .collect : .skip },
      element: { first = $0 })
    root = first
  }

  /// Reads UTF-8 in memory.
  public init(_ bytes: [UInt8], options: XMLStream.Options = .init()) {
    var rest = bytes.isEmpty ? nil : bytes
    let next = {
      defer { rest = nil }
      return rest
    }
    // Cannot fail: nothing that is called here throws.
    let document = try? XMLDocument(reading: next, options: options)
    self = document ?? XMLDocument(root: nil, problems: [])
  }

  private init(root: XMLElement?, problems: [XMLProblem]) {
    self.root = root
    self.problems = problems
  }
}
