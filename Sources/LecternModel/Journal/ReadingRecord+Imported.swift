extension ReadingRecord {
  /// Adds what an import says: the furthest state with its earliest day, the best rating, the furthest
  /// progress, all notes. Whichever import came first, it adds up to the same.
  mutating func addUp(_ event: JournalEvent) {
    switch event.deed {
    case .state(let state):
      guard isFurther(state) || self.state == state && isEarlier(event.at) else { return }
      self.state = state
      stateDate = event.at
    case .rating(let rating):
      guard !isRatedByReader, let rating else { return }
      self.rating = max(rating, self.rating ?? rating)
    case .progress(let progress):
      guard self.progress.map({ progress.isFurther(than: $0) }) ?? true else { return }
      self.progress = progress
    case .note:
      if !noteEvents.contains(where: { $0.deed == event.deed }) { noteEvents.append(event) }
    case .session, .tag, .untag, .title, .kind, .follow: apply(event)
    }
  }

  private func isFurther(_ state: ReadingState) -> Bool { self.state.map { state > $0 } ?? true }

  private func isEarlier(_ day: Timestamp?) -> Bool {
    guard let day else { return false }
    return stateDate.map { day < $0 } ?? true
  }

  /// The texts of notes by time; those without one first. Among equals those of imports go by the
  /// alphabet, as nobody knows which was first.
  static func inOrder(_ notes: [JournalEvent]) -> [String] {
    notes.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.at != other.at { return isBefore(one.at, other.at) }
      if one.isImported, other.isImported { return text(one) < text(other) }
      return left.offset < right.offset
    }.map { text($0.element) }
  }

  private static func isBefore(_ one: Timestamp?, _ other: Timestamp?) -> Bool {
    guard let other else { return false }
    return one.map { $0 < other } ?? true
  }

  private static func text(_ note: JournalEvent) -> String { note.deed.stored.value ?? "" }
}
