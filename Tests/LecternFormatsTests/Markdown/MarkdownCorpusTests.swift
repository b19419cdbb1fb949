import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Markdown lists of other people")
struct MarkdownCorpusTests {
  private func file(_ name: String) throws -> ImportedFile? {
    guard let path = Corpora.path("markdown/\(name)") else { return nil }
    return try ImportedFile(MarkdownImport(), Input(path: path))
  }

  @Test("every row of the two lists comes in, in order, with section and remark")
  func lists() throws {
    guard let fundamentals = try file("ml-fundamentals.md"),
      let research = try file("ml-research.md")
    else { return }
    #expect(fundamentals.items.count == 43)
    #expect(fundamentals.rejections.isEmpty)
    #expect(fundamentals.items.map(\.place.position) == Array(0..<43))
    #expect(fundamentals.items.filter { $0.remark != nil }.map(\.remark) == ["fav <3"])
    #expect(research.items.count == 15)
    #expect(research.items.map(\.place.section).prefix(8).allSatisfy { $0 == ["PhD"] })
    #expect(research.items.map(\.place.section).suffix(7).allSatisfy { $0 == ["Research"] })
    #expect(
      research.items.compactMap(\.remark) == [
        "Stanford", "greatest collection of PhD resources, CMU", "ETH Zurich", "Bell Labs",
        "You can also read my blog about",
      ])
  }

  @Test("every row of the progress tables comes in with its state")
  func progress() throws {
    guard let file = try file("amitness-learning.md") else { return }
    let rows = file.items.filter { !$0.place.section.isEmpty }
    #expect(rows.count == 529)
    #expect(rows.filter { $0.state == .read }.count == 420)
    #expect(rows.filter { $0.state == .queued }.count == 103)
    #expect(rows.filter { $0.state == .reading }.count == 5)
    #expect(file.rejections.isEmpty)
  }

  @Test("every course comes in with its effort, a relative link left out")
  func courses() throws {
    guard let file = try file("ossu-computer-science.md") else { return }
    let courses = file.items.filter { $0.metadata.effortMinutes != nil }
    #expect(courses.count == 60)
    #expect(file.rejections.filter { $0.text.contains("coursepages/") }.isEmpty)
    #expect(file.problems.filter { $0.message.contains("coursepages/") }.count == 4)
  }
}
