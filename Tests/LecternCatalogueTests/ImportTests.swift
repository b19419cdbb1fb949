import LecternModel
import Testing

@testable import LecternCatalogue

@Suite("Importing")
struct ImportTests {
  @Test("the same source again changes nothing, not even the journal")
  func again() throws {
    let shelf = try Shelf()
    let items = [item("One", "https://example.org/1"), item("Two", nil)]
    #expect(try shelf.add(items) == [.new, .new])
    let before = try shelf.backup()
    #expect(try shelf.add(items) == [.unchanged, .unchanged])
    #expect(try shelf.backup() == before)
  }

  @Test("a link in two sources is one item with two mentions")
  func twoMentions() throws {
    let shelf = try Shelf()
    try shelf.add([item("Attention", "https://example.org/a")])
    #expect(
      try shelf.add([item("Attention!", "https://example.org/a")], to: "/b.html", kind: .bookmarks)
        == [.merged])
    let found = try #require(try shelf.catalogue.items(.everything).first)
    #expect(found.mentionCount == 2)
    #expect(found.aliases.count == 1)
    #expect(try shelf.catalogue.mentions(of: found.id).count == 2)
  }

  @Test("a mention that joins two items makes them one, and undo parts them again")
  func joins() throws {
    let shelf = try Shelf()
    try shelf.add([item("Paper", "https://example.org/paper")], to: "/1")
    try shelf.add([item("Preprint", "https://example.org/preprint")], to: "/2")
    try shelf.mark(.read, "preprint")
    let before = try shelf.backup().filter { $0.hasPrefix("{\"item\"") }
    let both = item("Both", "https://example.org/paper") {
      $0.otherLinks = ["https://example.org/preprint"]
    }
    #expect(try shelf.add([both], to: "/3", kind: .references) == [.merged])
    let one = try #require(try shelf.catalogue.items(.everything).first)
    #expect(try shelf.catalogue.count(.everything) == 1)
    #expect(one.title == "Both")
    #expect(one.state == .read)
    #expect(try shelf.catalogue.item(2)?.id == one.id)
    #expect(try shelf.find("preprint") == ["Both"])
    _ = try shelf.catalogue.undo(now: now)
    #expect(try shelf.backup().filter { $0.hasPrefix("{\"item\"") } == before)
    #expect(try shelf.find("preprint") == ["Preprint"])
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("feeds bring inbox, everything else queued; states only move forward")
  func states() throws {
    let shelf = try Shelf()
    try shelf.add([item("Post", "https://example.org/p")], to: "feed", kind: .feed)
    #expect(try shelf.catalogue.item(1)?.state == .inbox)
    try shelf.add([item("Post", "https://example.org/p")], to: "/list")
    #expect(try shelf.catalogue.item(1)?.state == .queued)
    try shelf.add([item("Post", "https://example.org/p") { $0.state = .read }], to: "/done")
    let read = try #require(try shelf.catalogue.item(1))
    #expect(read.state == .read)
    #expect(read.stateDate == nil)
    try shelf.add([item("Post", "https://example.org/p") { $0.state = .queued }], to: "/again")
    #expect(try shelf.catalogue.item(1)?.state == .read)
  }

  @Test("a broken source takes back its own items only")
  func savepoint() throws {
    struct Broken: Error {}
    let shelf = try Shelf()
    try shelf.add([item("Old", "https://example.org/old")])
    try shelf.catalogue.import(command: "import", now: now) { session in
      try session.source { session in
        try session.describe(SourceDescription(), kind: .list, location: "/good")
        _ = try session.take(item("Good", "https://example.org/good"))
      }
      #expect(throws: Broken.self) {
        try session.source { session in
          try session.describe(SourceDescription(), kind: .list, location: "/bad")
          _ = try session.take(item("Renamed", "https://example.org/old"))
          _ = try session.take(item("Bad", "https://example.org/bad"))
          throw Broken()
        }
      }
    }
    #expect(try shelf.find("") == ["Old", "Good"])
    #expect(try shelf.find("good") == ["Good"])
    #expect(try shelf.find("old") == ["Old"])
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("a dry run leaves no trace")
  func dryRun() throws {
    let shelf = try Shelf()
    let before = try shelf.backup()
    try shelf.catalogue.import(command: "import", now: now, isDryRun: true) { session in
      try session.source { session in
        try session.describe(SourceDescription(), kind: .list, location: "/x")
        #expect(try session.take(item("One", "https://example.org/1")).outcome == .new)
      }
    }
    #expect(try shelf.backup() == before)
  }

  @Test("undo takes an import back as a whole, and what it changed")
  func undoImport() throws {
    let shelf = try Shelf()
    let old = item("Old title", "https://example.org/1") { $0.entryID = "1" }
    try shelf.add([old], to: "feed", kind: .feed)
    let new = item("New title", "https://example.org/1") { $0.entryID = "1" }
    let other = item("Other", "https://example.org/2") { $0.entryID = "2" }
    #expect(try shelf.add([new, other], to: "feed", kind: .feed) == [.merged, .new])
    #expect(try shelf.find("title") == ["New title"])
    #expect(try shelf.catalogue.undo(now: now)?.items == 2)
    #expect(try shelf.find("") == ["Old title"])
    #expect(try shelf.find("new") == [])
    #expect(try shelf.catalogue.examine(now: now, repair: false) == [])
  }

  @Test("any order of the same sources gives the same items")
  func order() throws {
    let sources: [(String, SourceKind, [ImportedItem])] = [
      ("/a", .list, [item("A list title", "https://example.org/x"), item("Y", "https://y.org/")]),
      ("/b", .bookmarks, [item("Bookmark", "https://example.org/x") { $0.tags = ["ml", "RL"] }]),
      ("feed", .feed, [item("Post", "https://example.org/x") { $0.metadata.summary = "S" }]),
      (
        "/c", .references,
        [
          item("Proper", "https://example.org/z") {
            $0.otherLinks = ["https://example.org/x"]
            $0.metadata.authors = [Person(family: "Doe")]
            $0.state = .reading
          }
        ]
      ),
    ]
    var results: Set<[String]> = []
    for rotation in sources.indices {
      for sequence in [sources, sources.reversed()] {
        let shelf = try Shelf()
        for index in sequence.indices {
          let source = sequence[(index + rotation) % sequence.count]
          try shelf.add(source.2, to: source.0, kind: source.1)
        }
        let items = try shelf.catalogue.items(.everything).map { item in
          "\(item.title) \(item.aliases) \(item.tags) \(item.state) \(item.identifiers) "
            + "\(item.url ?? "") \(item.otherLinks) \(item.metadata) \(item.mentionCount)"
        }
        results.insert(items.sorted())
      }
    }
    #expect(results.count == 1)
  }
}
