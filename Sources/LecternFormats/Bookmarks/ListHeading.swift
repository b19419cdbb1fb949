import LecternModel

/// What the headings of read-later services' lists mean (Pocket, Instapaper).
enum ListHeading {
  /// State of all below a heading; nil for one that names a folder.
  static func state(_ heading: String) -> ReadingState? {
    states[RowText.collapsed(heading).lowercased()]
  }

  /// Whether what stands below a heading are favourites.
  static func isStarred(_ heading: String) -> Bool {
    RowText.collapsed(heading).lowercased() == "starred"
  }

  /// Whether a heading says something of what stands below it, and names no folder.
  static func isMark(_ heading: String) -> Bool { state(heading) != nil || isStarred(heading) }

  private static let states: [String: ReadingState] = [
    "unread": .queued, "home": .queued, "read archive": .read, "archive": .read, "read": .read,
  ]
}
