/// Where the reader stands with an item: what its journal adds up to.
public struct ReadingRecord: Hashable, Sendable {
  /// The state last set; nil when the reader never set one.
  public var state: ReadingState?
  /// When that state began, if known.
  public var stateDate: Timestamp?
  /// Half stars, 1 to 10.
  public var rating: Int?
  /// How far.
  public var progress: Progress?
  /// Minutes of all sittings.
  public var minutes = 0
  /// Oldest first; those of an unknown time come first, in the order of the alphabet.
  public var notes: [String] { Self.inOrder(noteEvents) }
  /// Tags put on and not taken off since.
  public var tags: [String] = []
  /// Tags taken off and not put on since: those a source gave are gone too.
  public var untagged: [String] = []
  /// The reader's own title.
  public var title: String?
  /// The reader's own word on the kind.
  public var kind: ItemKind?
  /// The reader's last word on each feed of the item that there is one on, by the feed's key.
  public var following: [String: Following] = [:]
  /// The events of `notes`, in the order of the journal.
  var noteEvents: [JournalEvent] = []
  /// Whether the rating is the reader's own word, taking it back included.
  var isRatedByReader = false

  /// Adds up events, which come in the order of the journal. Events of changes taken back are left out
  /// by the caller.
  public init(events: [JournalEvent]) {
    for event in events { event.isImported ? addUp(event) : apply(event) }
  }

  mutating func apply(_ event: JournalEvent) {
    switch event.deed {
    case .state(let state):
      self.state = state
      stateDate = event.at
    case .rating(let rating):
      self.rating = rating
      isRatedByReader = true
    case .progress(let progress): self.progress = progress
    case .session(let minutes): self.minutes += minutes
    case .note: noteEvents.append(event)
    case .tag(let tag):
      untagged.removeAll { Self.same($0, tag) }
      if !tags.contains(where: { Self.same($0, tag) }) { tags.append(tag) }
    case .untag(let tag):
      tags.removeAll { Self.same($0, tag) }
      untagged.append(tag)
    case .title(let title): self.title = title
    case .kind(let kind): self.kind = kind
    case .follow(let following, let feed): self.following[feed] = following
    }
  }

  /// All tags: those of the sources and the reader's, less what the reader took off; alphabetical.
  public func allTags(fromSources sources: [String]) -> [String] {
    var names: [String: String] = [:]
    for tag in sources + tags {
      let key = tag.lowercased()
      // Of spellings that differ in case only, the first in the alphabet stands, so that order is moot.
      names[key] = min(names[key] ?? tag, tag)
    }
    for tag in untagged { names[tag.lowercased()] = nil }
    return names.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}
