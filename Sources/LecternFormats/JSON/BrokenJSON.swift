import JSONTree
import LecternModel

extension Imported {
  /// What is to be told where JSON can't be read on: a refusal of the value that is broken there, or a remark
  /// where nothing can be seen of one.
  static func broken(_ fault: JSONSource.Fault) -> Imported {
    let reason = "the JSON can't be read from here on: \(fault.message)"
    guard !fault.text.isEmpty else {
      return .problem(
        Problem(code: "malformed-json", line: fault.line, column: fault.column, message: reason))
    }
    return .rejected(
      Rejection(
        line: fault.line, reason: reason, text: fault.text,
        // In JSON, which the broken piece is not, it can only stand as a text.
        row: JSONValue.string(fault.text).text))
  }
}
