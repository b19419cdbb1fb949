extension ImportedItem {
  /// What the journal gains by this import, given where the reader stands already. `base` is the state
  /// that the item has without a word in the journal.
  ///
  /// An import never moves a state backwards, never replaces a rating, and never invents a date.
  public func deeds(present: ReadingRecord, base: ReadingState) -> [JournalEvent] {
    var events: [JournalEvent] = []
    if let state, isFurther(state, than: present, base: base) {
      events.append(JournalEvent(.state(state), at: stateDate))
    }
    if let rating, present.rating == nil { events.append(JournalEvent(.rating(rating), at: nil)) }
    if let progress, isFurther(progress, than: present.progress) {
      events.append(JournalEvent(.progress(progress), at: nil))
    }
    if let note, !present.notes.contains(note) {
      events.append(JournalEvent(.note(note), at: modified ?? added))
    }
    return events
  }

  private func isFurther(
    _ state: ReadingState, than present: ReadingRecord, base: ReadingState
  ) -> Bool {
    guard let now = present.state else { return state != base }
    return state > now
  }

  private func isFurther(_ progress: Progress, than present: Progress?) -> Bool {
    guard let present else { return true }
    if progress.unit == present.unit { return progress.done > present.done }
    return (progress.fraction ?? 0) > (present.fraction ?? 1)
  }
}
