import LecternModel
import Testing

@Suite("Merging")
struct MergingTests {
  private func mention(
    _ kind: SourceKind, _ location: String, _ title: String?,
    _ change: (inout ImportedItem) -> Void = { _ in }
  ) -> MentionFacts {
    var item = ImportedItem(title: title, url: "https://example.org/x")
    change(&item)
    return MentionFacts(item, sourceKind: kind, sourceLocation: location)
  }

  @Test(
    "a more trusted source wins a field, a less trusted one fills gaps, and lost titles are aliases"
  )
  func ranks() {
    let assembly = Assembly(
      mentions: [
        mention(.list, "/a.md", "attention paper") { $0.metadata.summary = "from a list" },
        mention(.references, "/b.bib", "Attention Is All You Need") {
          $0.metadata.published = PartialDate(year: 2017)
        },
        mention(.feed, "feed", "New: attention!") {
          $0.metadata.published = PartialDate(year: 2020)
        },
      ], events: [])
    #expect(assembly.metadata.title == "Attention Is All You Need")
    #expect(assembly.metadata.year == 2017)
    #expect(assembly.metadata.summary == "from a list")
    #expect(Set(assembly.aliases) == ["attention paper", "New: attention!"])
    #expect(assembly.sourceCount == 3)
  }

  @Test("the reader's word wins over every source")
  func reader() {
    let events = [JournalEvent(.title("Mine"), at: nil), JournalEvent(.kind(.course), at: nil)]
    let assembly = Assembly(mentions: [mention(.references, "/b", "Theirs")], events: events)
    #expect(assembly.metadata.title == "Mine")
    #expect(assembly.kind.kind == .course)
    #expect(assembly.aliases == ["Theirs"])
  }

  @Test("the same row has the same key whatever it says, another row another")
  func keys() {
    let one = mention(.list, "/a", "One")
    #expect(one.key == mention(.list, "/b", "Renamed").key)
    #expect(one.key != mention(.list, "/a", "One") { $0.place.section = ["S"] }.key)
    #expect(
      mention(.feed, "f", "A") { $0.entryID = "1" }.key
        == mention(.feed, "f", "B") {
          $0.entryID = "1"
          $0.url = "https://example.org/moved"
        }.key)
  }

  @Test("tags of sources and reader add up, and one taken off stays off")
  func tags() {
    let record = ReadingRecord(events: [
      JournalEvent(.tag("RL"), at: nil), JournalEvent(.untag("nlp"), at: nil),
      JournalEvent(.tag("todo"), at: nil),
      JournalEvent(.untag("TODO"), at: nil),
    ])
    #expect(record.allTags(fromSources: ["NLP", "rl", "vision"]) == ["RL", "vision"])
  }
}
