/// Tags of languages (BCP 47).
enum LanguageTag {
  /// The tag without white space, and with hyphens where programs that think of locales write `en_US`.
  static func tidy(_ tag: String) -> String {
    guard tag.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 <= 0x20 }) else { return tag }
    return PlainText.line(tag, .plain).replacing("_", with: "-")
  }
}
