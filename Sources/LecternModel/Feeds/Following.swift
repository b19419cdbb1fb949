/// Whether the reader wants to hear from a feed.
public enum Following: String, CaseIterable, Codable, Sendable {
  /// It is asked when it is due.
  case active
  /// It is not asked for now.
  case paused
  /// It is not followed any more; what came from it stays.
  case removed
}
