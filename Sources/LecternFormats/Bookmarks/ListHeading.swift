import LecternModel

/// What the headings of read-later services' lists mean (Pocket, Instapaper).
enum ListHeading {
  /// State of all below a heading; nil for one that names a folder.
  static func state(_ heading: String) -> ReadingState? {
    states[RowText.collapsed(heading).lowercased()]
  }

  private static let states: [String: ReadingState] = [
    "unread": .queued, "home": .queued, "read archive": .read, "archive": .read, "read": .read,
  ]
}
