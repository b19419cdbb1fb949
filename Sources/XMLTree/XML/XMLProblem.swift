/// A fault in a document, and where it is. The document was read in spite of it.
public struct XMLProblem: Hashable, Sendable {
  /// A short stable name: `bare-ampersand`.
  public var code: String
  /// From 1.
  public var line: Int
  /// In bytes of UTF-8, from 1.
  public var column: Int
  /// What is wrong and what was made of it: a sentence without a period.
  public var message: String
  /// Of a tag in which the document ends, what there is of it; of what is beyond the limits, how it begins;
  /// empty for all else.
  public var text = ""

  /// How much of it is kept, in bytes.
  static let longestText = 2000
}

/// Faults as they are met; of the same sort, only the first few, so that a hostile document fills no memory.
struct XMLProblems {
  private(set) var all: [XMLProblem] = []
  private var counts: [String: Int] = [:]
  private static let perCode = 20

  mutating func note(
    _ code: String, line: Int, column: Int, _ message: @autoclosure () -> String,
    text: @autoclosure () -> String = ""
  ) {
    let count = counts[code, default: 0]
    guard count < Self.perCode else { return }
    counts[code] = count + 1
    all.append(
      XMLProblem(code: code, line: line, column: column, message: message(), text: text()))
  }
}
