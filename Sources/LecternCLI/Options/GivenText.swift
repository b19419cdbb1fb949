internal import ArgumentParser
internal import LecternKit
internal import LecternModel

/// Text that the reader gives in an argument or at the keyboard, made fit to be kept. What is empty is a mistake, as of
/// a script whose variable is not set; what is very long is no name but a file in the wrong place.
enum GivenText {
  /// A name, title or tag: one line.
  static func line(_ text: String) throws -> String {
    try some(CleanText.line(text), atMost: ItemLimits.line)
  }

  /// A note: one line or several.
  static func block(_ text: String) throws -> String {
    try some(CleanText.block(text), atMost: ItemLimits.text)
  }

  /// The name of a file, as it stands.
  static func path(_ text: String) throws -> String {
    guard !text.isEmpty else { throw ValidationError(empty) }
    return text
  }

  /// Tags, lists and orders to look for: as they stand, for a query says what it means.
  static func sought(_ text: String) throws -> String {
    guard CleanText.line(text) != nil else {
      throw ValidationError("\(empty); leave the option out to ask for all")
    }
    return text
  }

  private static let empty = "it is empty"

  private static func some(_ text: String?, atMost limit: Int) throws -> String {
    guard let text else { throw ValidationError(empty) }
    let size = text.utf8.count
    guard size <= limit else {
      throw ValidationError("it is \(size >> 10) KiB long, more than \(limit >> 10)")
    }
    return text
  }
}
