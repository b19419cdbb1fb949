import GRDB
import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("One work, one item")
struct WorksTests {
  private func facts(_ shelf: Shelf) throws -> [String] {
    try shelf.backup().filter { $0.hasPrefix("{\"item\"") }
  }

  @Test("a link that several works claim belongs to none of them, in any order of imports")
  func contested() throws {
    let page = "https://proceedings.example/2017"
    let sources: [(String, SourceKind, ImportedItem)] = [
      ("/bookmarks", .bookmarks, item("The proceedings", page)),
      (
        "/a.bib", .references,
        item("Paper A", page) { $0.identifiers = [Identifier(.doi, "10.1/a")] }
      ),
      (
        "/b.bib", .references,
        item("Paper B", page) { $0.identifiers = [Identifier(.doi, "10.1/b")] }
      ),
      ("/more", .list, item("NeurIPS 2017", page)),
    ]
    for rotation in sources.indices {
      for sequence in [sources, sources.reversed()] {
        let shelf = try Shelf()
        for index in sequence.indices {
          let source = sequence[(index + rotation) % sequence.count]
          try shelf.add([source.2], to: source.0, kind: source.1)
        }
        let titles = try shelf.catalogue.items(.everything).map { item in
          "\(item.title) \(item.mentionCount) \(item.identifiers)"
        }
        #expect(
          titles.sorted() == [
            "Paper A 1 [doi:10.1/a]", "Paper B 1 [doi:10.1/b]",
            "The proceedings 2 [url:proceedings.example/2017]",
          ])
        #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
      }
    }
  }

  @Test("undo puts together what an import took apart")
  func undoContest() throws {
    let shelf = try Shelf()
    let page = "https://proceedings.example/2017"
    try shelf.add([item("The proceedings", page)], to: "/bookmarks", kind: .bookmarks, list: "L")
    let paper = item("Paper A", page) { $0.identifiers = [Identifier(.doi, "10.1/a")] }
    try shelf.add([paper], to: "/a.bib", kind: .references)
    let before = try facts(shelf)
    let other = item("Paper B", page) { $0.identifiers = [Identifier(.doi, "10.1/b")] }
    try shelf.add([other], to: "/b.bib", kind: .references)
    #expect(try shelf.catalogue.count(.everything) == 3)
    _ = try shelf.catalogue.undo(now: now)
    #expect(try facts(shelf) == before)
    #expect(try shelf.catalogue.item(Identifier(.url, "proceedings.example/2017"))?.id == 1)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("entries of a change log that all lead to one page are items of their own")
  func changeLog() throws {
    let shelf = try Shelf()
    let entries = (1...5).map { number in
      item("Release 1.\(number)", "https://example.org/") { $0.entryID = "r\(number)" }
    }
    #expect(try shelf.add(entries, to: "feed", kind: .feed) == Array(repeating: .new, count: 5))
    #expect(try shelf.add(entries, to: "feed", kind: .feed).allSatisfy { $0 == .unchanged })
  }

  @Test("merging by hand loses nothing, and can be taken back at once or later")
  func merge() throws {
    let shelf = try Shelf()
    try shelf.add([item("A", "https://a.org/") { $0.tags = ["x"] }], to: "/a", list: "List A")
    try shelf.add([item("B", "https://b.org/") { $0.note = "a note" }], to: "/b", list: "List B")
    try shelf.mark(.read, "2")
    let before = try facts(shelf)
    let lists = try shelf.backup().filter { $0.hasPrefix("{\"list\"") }
    for later in [false, true] {
      #expect(try shelf.catalogue.merge([1, 2], command: "merge 1 2", now: now) == 1)
      let one = try #require(try shelf.catalogue.items(.everything).first)
      #expect(one.state == .read)
      #expect(one.notes == ["a note"])
      #expect(one.tags == ["x"])
      #expect(one.aliases == ["B"])
      #expect(try shelf.catalogue.lists(of: 1).map(\.title) == ["List A", "List B"])
      #expect(try shelf.catalogue.item(2)?.id == 1)
      #expect(try shelf.add([item("B again", "https://b.org/")], to: "/c") == [.merged])
      _ = try shelf.catalogue.undo(now: now)
      _ =
        later ? try shelf.catalogue.undoMerge(of: 2, now: now) : try shelf.catalogue.undo(now: now)
      #expect(try facts(shelf) == before)
      #expect(try shelf.backup().filter { $0.hasPrefix("{\"list\"") } == lists)
    }
    #expect(try shelf.catalogue.undoMerge(of: nil, now: now) == nil)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("what was split stays split, whatever an import says, and undo makes it one again")
  func split() throws {
    let shelf = try Shelf()
    try shelf.add([item("A", "https://a.org/")], to: "/a", list: "List A")
    let wrong = item("B", "https://a.org/") { $0.otherLinks = ["https://b.org/"] }
    try shelf.add([wrong], to: "/b", kind: .references, list: "List B")
    let before = try facts(shelf)
    let new = try shelf.catalogue.split(1, mentions: [2], command: "split 1", now: now)
    #expect(try shelf.find("") == ["A", "B"])
    #expect(try shelf.catalogue.lists(of: new).map(\.title) == ["List B"])
    #expect(try shelf.add([wrong], to: "/b", kind: .references) == [.unchanged])
    #expect(try shelf.add([wrong], to: "/c", kind: .references) == [.merged])
    #expect(try shelf.catalogue.count(.everything) == 2)
    _ = try shelf.catalogue.undo(now: now)
    _ = try shelf.catalogue.undo(now: now)
    #expect(try facts(shelf) == before)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test(
    "a split names mentions that are there, and leaves one", arguments: [[3], [0], [1, 2], []])
  func splitFaults(numbers: [Int]) throws {
    let shelf = try Shelf()
    try shelf.add([item("A", "https://a.org/")], to: "/a")
    try shelf.add([item("A", "https://a.org/")], to: "/b")
    #expect(throws: CatalogueError.self) {
      try shelf.catalogue.split(1, mentions: numbers, command: "split 1", now: now)
    }
    #expect(try shelf.catalogue.count(.everything) == 1)
  }

  @Test("a split item that was merged in takes its journal along")
  func splitJournal() throws {
    let shelf = try Shelf()
    try shelf.add([item("A", "https://a.org/")], to: "/a")
    try shelf.add([item("B", "https://b.org/")], to: "/b")
    try shelf.mark(.read, "2")
    try shelf.catalogue.merge([1, 2], command: "merge 1 2", now: now)
    let new = try shelf.catalogue.split(1, mentions: [2], command: "split 1", now: now)
    #expect(try shelf.catalogue.item(new)?.state == .read)
    #expect(try shelf.catalogue.item(1)?.state == .queued)
  }

  @Test("pairs set apart are no longer proposed")
  func duplicates() throws {
    let shelf = try Shelf()
    let titles = ["Attention Is All You Need", "attention is all you need", "Something else"]
    for (number, title) in titles.enumerated() {
      try shelf.add([item(title, "https://site\(number).org/")], to: "/\(number)")
    }
    let pairs = try shelf.catalogue.duplicates(atLeast: 0.6)
    #expect(pairs.map { [$0.older.id, $0.newer.id] } == [[1, 2]])
    #expect(pairs.first?.judgement.reasons == ["same title"])
    try shelf.catalogue.setApart([2, 1], command: "duplicates --dismiss", now: now)
    #expect(try shelf.catalogue.duplicates(atLeast: 0.6) == [])
    _ = try shelf.catalogue.undo(now: now)
    #expect(try shelf.catalogue.duplicates(atLeast: 0.6).count == 1)
  }

  @Test("new keys for all items give the same items, and find what belongs together")
  func rekey() throws {
    let shelf = try Shelf()
    try shelf.add([item("A", "https://a.org/"), item("B", "https://b.org/"), item("C", nil)])
    try shelf.catalogue.merge([1, 2], command: "merge 1 2", now: now)
    let before = try facts(shelf)
    #expect(try shelf.catalogue.rekey(now: now) == RekeyReport(changed: 0, merged: 0, parted: 0))
    #expect(try facts(shelf) == before)
    // As if older rules had kept two links apart, and had not known the third.
    try shelf.add([item("D", "https://d.org/")], to: "/d")
    try shelf.catalogue.database.write { db in
      try db.execute(sql: "UPDATE identifier SET value = 'old' WHERE value = 'd.org'")
    }
    try shelf.add([item("D again", "https://d.org/")], to: "/e")
    #expect(try shelf.catalogue.count(.everything) == 4)
    #expect(try shelf.catalogue.rekey(now: now) == RekeyReport(changed: 1, merged: 1, parted: 0))
    #expect(try shelf.catalogue.count(.everything) == 3)
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("a backup keeps merges by hand, and what is to stay apart")
  func backup() throws {
    let shelf = try Shelf()
    try shelf.add([
      item("A", "https://a.org/"), item("B", "https://b.org/"), item("C", "https://c.org/"),
    ])
    try shelf.catalogue.merge([1, 2], command: "merge 1 2", now: now)
    try shelf.catalogue.setApart([1, 3], command: "duplicates --dismiss", now: now)
    let copy = try Shelf()
    try copy.catalogue.import(command: "import", now: now) { session in
      try shelf.catalogue.backup { _ = try session.restore($0) }
    }
    #expect(try copy.backup() == shelf.backup())
    #expect(try copy.catalogue.rekey(now: now).parted == 0)
    #expect(try copy.catalogue.count(.everything) == 2)
    _ = try copy.catalogue.undoMerge(of: nil, now: now)
    #expect(try copy.find("") == ["A", "B", "C"])
  }
}
