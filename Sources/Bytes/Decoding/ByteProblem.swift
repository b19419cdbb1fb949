/// A fault in the bytes of an input, and where it is.
public struct ByteProblem: Hashable, Sendable {
  /// A short stable name: `invalid-bytes`.
  public var code: String
  /// From 1.
  public var line: Int
  /// What is wrong and what was done about it: a sentence without a period.
  public var message: String
}

/// Faults as they are met; of the same sort, only the first few, so that a hostile input fills no memory.
struct ByteProblems {
  private(set) var all: [ByteProblem] = []
  private var counts: [String: Int] = [:]
  private static let perCode = 20

  mutating func note(_ code: String, line: Int, _ message: @autoclosure () -> String) {
    let count = counts[code, default: 0]
    guard count < Self.perCode else { return }
    counts[code] = count + 1
    all.append(ByteProblem(code: code, line: line, message: message()))
  }
}
