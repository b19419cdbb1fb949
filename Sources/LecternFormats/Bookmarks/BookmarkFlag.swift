/// Reads attributes that say yes or no.
enum BookmarkFlag {
  /// True for the ways in which programs write yes; an attribute without a value counts as set.
  static func isSet(_ value: String?) -> Bool {
    guard let value else { return false }
    let word = value.lowercased().filter { !$0.isGap }
    return Int(word).map { $0 != 0 } ?? yes.contains(word)
  }

  private static let yes: Set = [
    "", "true", "yes", "y", "t", "on", "ok", "okay", "checked", "one", "+", "private",
    "toread",
    "unread",
  ]
}
