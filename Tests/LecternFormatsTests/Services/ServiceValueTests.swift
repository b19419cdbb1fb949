import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Values of services")
struct ServiceValueTests {
  private func item(_ format: String, _ text: String) throws -> ImportedItem {
    let format = try #require(ImportFormats.named(format))
    return try #require(try ImportedFile(format, bytes: Array(text.utf8)).items.first)
  }

  @Test(
    "stars are half stars, quarters rounded up, none is none",
    arguments: [
      ("0", nil), ("", nil), ("0.25", 1), ("0.5", 1), ("1", 2), ("3.75", 8), ("4.25", 9),
      ("5.0", 10),
      ("4,5", 9), ("7", nil), ("good", nil),
    ] as [(String, Int?)])
  func stars(text: String, rating: Int?) throws {
    let row = "Title;Authors;Read Status;Star Rating\nT;A B;read;\(text)\n"
    #expect(try item("storygraph", row).rating == rating)
  }

  @Test(
    "a shelf says where the reader stands",
    arguments: [
      ("to-read", .queued), ("currently-reading", .reading), ("read", .read),
      ("Did Not Finish", .dropped),
      ("paused", .paused), ("my-own-shelf", nil),
    ] as [(String, ReadingState?)])
  func shelves(shelf: String, state: ReadingState?) throws {
    let item = try item("goodreads", "Title,Author,Exclusive Shelf\nT,A,\(shelf)\n")
    #expect(item.state == state)
    #expect(item.tags == (state == nil ? [shelf] : []))
  }

  @Test(
    "a date is of its day, and no date is made of less",
    arguments: [
      ("2021/05/10", "2021-05-10"), ("2021-05-10", "2021-05-10"), ("[2007-05-08]", "2007-05-08"),
      ("1600000001", "2020-09-13"), ("1600000001123", "2020-09-13"), ("May 10, 2021", "2021-05-10"),
      ("2021", nil), ("2021-05", nil), ("2021/05", nil), ("", nil), ("0", nil), ("soon", nil),
      ("0000-00-00", nil), ("2021/02/30", nil),
    ] as [(String, String?)])
  func dates(text: String, day: String?) throws {
    let item = try item("goodreads", "Title,Exclusive Shelf,Date Read\nT,read,\"\(text)\"\n")
    #expect(item.stateDate?.day == day)
    #expect(item.state == .read)
  }

  @Test("a book being read again keeps no date of having been read")
  func again() throws {
    let item = try item(
      "goodreads", "Title,Exclusive Shelf,Date Read\nT,currently-reading,2020/01/02\n")
    #expect(item.state == .reading)
    #expect(item.stateDate == nil)
  }

  @Test(
    "tags in every form",
    arguments: [
      ("a|b c", ["a", "b c"]), ("\"a,b\"", ["a", "b"]), ("\"['a', 'b\\'c']\"", ["a", "b'c"]),
      ("\"[\"\"a, b\"\",\"\"c\"\"]\"", ["a, b", "c"]), ("[]", []), ("\"[a, b]\"", ["a", "b"]),
      ("a|a| a ", ["a"]), ("x", ["x"]),
    ])
  func tags(cell: String, tags: [String]) throws {
    let row = "url,time_added,tags,status\nhttp://a.b,1,\(cell),unread\n"
    #expect(try item("pocket", row).tags == tags)
  }

  @Test(
    "folders are paths, and a separator with spaces around belongs to a name",
    arguments: [
      ("A/B", ["A", "B"]), ("A / B/C", ["A / B", "C"]), ("A", ["A"]), ("/A/", ["A"]), ("", []),
      ("/", []),
    ])
  func folders(cell: String, path: [String]) throws {
    let row = "url,title,note,excerpt,folder\nhttp://a.b,T,,,\(cell)\n"
    #expect(try item("raindrop", row).place.folder == path)
  }

  @Test("columns are found by name in any order, with any case, spaces and further columns")
  func columns() throws {
    let item = try item(
      "pocket",
      "x,STATUS, Tags ,Time Added,cursor,URL,Title\n1,archive,t,1600000001,,http://a.b,T\n")
    #expect(
      ImportedFile.line(item)
        == "T | http://a.b | state=read | tags=t | added=2020-09-13T12:26:41Z")
  }

  @Test(
    "progress in parts and hundredths, begun is being read",
    arguments: [
      ("0", nil, .queued), ("0.5", "50%", .reading), ("0.999", "100%", .queued),
      ("1.0", "100%", .queued),
      ("x", nil, .queued), ("-1", nil, .queued), ("17", nil, .queued),
    ] as [(String, String?, ReadingState)])
  func progress(text: String, progress: String?, state: ReadingState) throws {
    let item = try item(
      "readwise", "URL,Document tags,Reading progress,Location\nhttp://a.b,[],\(text),new\n")
    #expect(item.progress?.description == progress)
    #expect(item.state == state)
  }
}
