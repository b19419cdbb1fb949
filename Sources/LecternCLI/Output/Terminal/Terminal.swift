internal import Foundation
internal import LecternKit

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What the standard streams lead to.
enum Terminal {
  static let isOutput = isatty(STDOUT_FILENO) == 1
  static let isInput = isatty(STDIN_FILENO) == 1
  static let isError = isatty(STDERR_FILENO) == 1

  /// Colour only on a terminal, and not where it is unwanted (no-color.org) or can't be shown; unless the reader
  /// has set `colour`.
  static let hasColour: Bool = {
    let environment = ReaderEnvironment.variables
    guard environment["NO_COLOR", default: ""].isEmpty else { return false }
    switch Settings.current.text(.colour) {
    case "always": return true
    case "never": return false
    default: return isOutput && environment["TERM"] != "dumb"
    }
  }()

  /// Columns: of the terminal, else of `COLUMNS`, else 100 for what is not a terminal.
  static let width: Int = {
    if let size, size.ws_col > 0 { return max(20, Int(size.ws_col)) }
    let columns = ReaderEnvironment.variables["COLUMNS"].flatMap { Int($0) }
    return max(20, columns ?? 100)
  }()

  /// What a line of prose may take: the terminal's columns, in a pipe any number.
  static let lineWidth = isOutput ? width : .max

  /// Lines of the terminal.
  static let height: Int = size.map { Int($0.ws_row) }.flatMap { $0 > 0 ? $0 : nil } ?? 24

  /// Columns of the terminal that messages go to, wherever the data go; elsewhere any number.
  static let messageWidth: Int = {
    guard isError else { return .max }
    return size(of: STDERR_FILENO).map { max(20, Int($0.ws_col)) } ?? width
  }()

  private static let size = isOutput ? size(of: STDOUT_FILENO) : nil

  private static func size(of terminal: Int32) -> winsize? {
    var size = winsize()
    return ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? size : nil
  }

  /// A message for the reader, beside the data and in its place among them, in lines that fit the terminal.
  static func say(_ message: String) {
    guard !Output.keep(message) else { return }
    fflush(nil)
    write(TextWrap.prose(message, width: messageWidth) + "\n")
  }

  /// Whether a question can be seen and answered.
  static let canAsk = isInput && isError

  /// Text for the terminal itself, as it is. Where nobody can read it, as of a closed stream, the work goes on.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Asks a question that wants yes or no; no is the default.
  static func confirm(_ question: String) -> Bool {
    let answer = ask("\(question) [y/N] ").lowercased()
    return answer == "y" || answer == "yes"
  }

  /// Asks for a line; empty when there is none.
  static func ask(_ question: String) -> String {
    write(question)
    return readLine() ?? ""
  }
}
