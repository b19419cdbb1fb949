import JSONTree
import LecternModel

extension Meaning {
  static let added = date(\.item.added)
  static let modified = date(\.item.modified)
  /// When it was added, as `31/12/2020 23:59:59`.
  static let addedDayFirst = Meaning.text { text, draft in
    let ordered = text.replacing(/^(\d\d)\/(\d\d)\/(\d{4})/) { "\($0.3)-\($0.2)-\($0.1)" }
    added.read(JSONNode(value: .string(ordered), line: 0), &draft)
  }

  /// When reading began; a book that was begun and no more is being read.
  static let started = date(\.started, implies: .reading)
  /// When reading ended.
  static let finished = date(\.finished, implies: .read)
  /// When an item was put away as read.
  static let archived = date(\.finished)

  /// Read more than once: `2022/10/29-2022/11/28, 2021/09/14`; of each time the first and last day, of
  /// which one may be missing.
  static let timesRead = Meaning.text { text, draft in
    let times = text.split(separator: ",").map { time in
      time.split(separator: "-", omittingEmptySubsequences: false)
        .map { ServiceDate.day(String($0)) }
    }
    draft.finished = draft.finished ?? times.compactMap(\.last).compactMap { $0 }.max()
    let open = times.last { $0.count == 2 && $0[1] == nil }
    draft.started = draft.started ?? (open ?? times.first)?.first.flatMap { $0 }
  }

  /// When the work came out: a year, a month or a day.
  static let published = Meaning.text { text, draft in
    guard draft.item.metadata.published == nil else { return }
    draft.item.metadata.published = ServiceDate.partial(text)
  }

  private static func date(
    _ path: any WritableKeyPath<ServiceDraft, Timestamp?> & Sendable,
    implies state: ReadingState? = nil
  ) -> Meaning {
    Meaning.text { text, draft in
      guard draft[keyPath: path] == nil, !BookmarkDate.isAbsent(text) else { return }
      guard let moment = ServiceDate.moment(text) else {
        guard let state, ServiceDate.partial(text) != nil else { return draft.refuse(text, "date") }
        // What happened in a month has happened, but on no day that could be named.
        draft.imply(state)
        return draft.refuse(text, "day, and is left out")
      }
      draft[keyPath: path] = moment
      if let state { draft.imply(state) }
    }
  }
}
