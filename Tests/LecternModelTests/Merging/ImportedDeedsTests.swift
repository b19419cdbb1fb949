import LecternModel
import Testing

@Suite("What imports know of the reader's doings")
struct ImportedDeedsTests {
  @Test(
    "a state is said where it is not the one items of that source begin in",
    arguments: [
      (.queued, .queued, nil), (.queued, .read, .read), (.inbox, .queued, .queued),
      (.queued, nil, nil), (.queued, .inbox, .inbox),
    ] as [(ReadingState, ReadingState?, ReadingState?)])
  func says(base: ReadingState, said: ReadingState?, gained: ReadingState?) {
    var item = ImportedItem()
    item.state = said
    #expect(
      item.deeds(base: base)
        == (gained.map { [JournalEvent(.state($0), at: nil, isImported: true)] } ?? []))
  }

  @Test(
    "an import moves a state forward only, past the reader's word too",
    arguments: [
      (.queued, .read, .read), (.read, .queued, .read), (.reading, .read, .read),
      (.dropped, .reading, .dropped), (.queued, .reading, .reading),
    ] as [(ReadingState, ReadingState, ReadingState)])
  func forward(reader: ReadingState, imported: ReadingState, result: ReadingState) {
    let events = [
      JournalEvent(.state(reader), at: nil),
      JournalEvent(.state(imported), at: nil, isImported: true),
    ]
    #expect(ReadingRecord(events: events).state == result)
  }

  @Test("the reader's later word stands, whatever was imported before")
  func reader() {
    let record = ReadingRecord(events: [
      JournalEvent(.state(.read), at: nil, isImported: true),
      JournalEvent(.rating(10), at: nil, isImported: true), JournalEvent(.state(.queued), at: nil),
      JournalEvent(.rating(nil), at: nil), JournalEvent(.rating(8), at: nil, isImported: true),
    ])
    #expect(record.state == .queued)
    #expect(record.rating == nil)
  }

  @Test("what several imports say adds up to the same in any order")
  func anyOrder() {
    let day = { Timestamp(year: 2020, month: 1, day: $0) }
    let deeds: [(JournalEvent.Deed, Timestamp?)] = [
      (.state(.read), nil), (.state(.read), day(5)), (.state(.read), day(3)),
      (.state(.reading), day(1)),
      (.rating(6), nil), (.rating(8), nil), (.progress(Progress(.page, 120, of: 458)), nil),
      (.progress(Progress(.percent, 40)), nil), (.note("second"), day(2)), (.note("first"), day(1)),
      (.note("b"), nil), (.note("a"), nil), (.note("a"), nil),
    ]
    let events = deeds.map { JournalEvent($0, at: $1, isImported: true) }
    var records: Set<String> = []
    for shift in events.indices {
      for sequence in [events, events.reversed()] {
        let record = ReadingRecord(events: Array(sequence[shift...] + sequence[..<shift]))
        records.insert(
          "\(record.state as Any) \(record.stateDate as Any) \(record.rating as Any) "
            + "\(record.progress as Any) \(record.notes)")
        #expect(record.stateDate == day(3))
        #expect(record.rating == 8)
        #expect(record.notes == ["a", "b", "first", "second"])
      }
    }
    #expect(records.count == 1)
  }
}
