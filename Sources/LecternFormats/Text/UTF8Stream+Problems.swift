import Bytes
import LecternModel

extension UTF8Stream {
  /// Tells what was wrong with the bytes, once all of them are read.
  func tellProblems(to sink: (Imported) throws -> Void) throws {
    for problem in problems {
      try sink(
        .problem(Problem(code: problem.code, line: problem.line, message: problem.message)))
    }
  }
}
