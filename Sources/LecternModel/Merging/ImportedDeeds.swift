extension ImportedItem {
  /// What the import knows of the reader's doings, as events of the journal. `base` is the state that items
  /// of its source have without a word in the journal. No date is invented.
  ///
  /// An import says so each time it is read; `ReadingRecord` never moves a state backwards by it and never
  /// replaces the reader's own rating.
  public func deeds(base: ReadingState) -> [JournalEvent] {
    var deeds: [(JournalEvent.Deed, Timestamp?)] = []
    if let state, state != base { deeds.append((.state(state), stateDate)) }
    if let rating { deeds.append((.rating(rating), nil)) }
    if let progress { deeds.append((.progress(progress), nil)) }
    if let note { deeds.append((.note(note), modified ?? added)) }
    return deeds.map { JournalEvent($0, at: $1, isImported: true) }
  }
}
