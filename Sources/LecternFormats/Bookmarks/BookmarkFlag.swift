import XMLTree

/// Reads attributes that say yes or no.
enum BookmarkFlag {
  /// Whether a bookmark is its owner's alone: programs say either that it is, or that it isn't public.
  static func isPrivate(_ tag: HTMLTag) -> Bool {
    if let own = tag["private"] { return isSet(own) }
    let open = ["public", "published", "pub", "shared"].lazy.compactMap { tag[$0] }.first
    return open.map { !isSet($0) } ?? false
  }

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
