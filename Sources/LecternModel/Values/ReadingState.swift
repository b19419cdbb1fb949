/// Where the reader stands with an item.
///
/// The cases are in the order of progress: of two catalogues that disagree, the later case wins.
public enum ReadingState: String, CaseIterable, Codable, Sendable, Comparable {
  /// Arrived by a feed, not chosen yet.
  case inbox
  /// On the reading list.
  case queued
  /// Set aside for a while.
  case paused
  /// Being read.
  case reading
  /// Given up.
  case dropped
  /// Finished.
  case read

  /// The states that the query language calls `unread`.
  public static let unread: [ReadingState] = [.inbox, .queued, .reading, .paused]

  public static func < (left: Self, right: Self) -> Bool { left.progress < right.progress }

  private var progress: Int {
    switch self {
    case .inbox: 0
    case .queued: 1
    case .paused: 2
    case .reading: 3
    case .dropped: 4
    case .read: 5
    }
  }
}
