internal import Foundation

/// Standard output, in large pieces.
enum Output {
  static func write(_ text: String) {
    Swift.print(text, terminator: "")
  }
}
