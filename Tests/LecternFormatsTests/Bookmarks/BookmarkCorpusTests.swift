import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Bookmark files of other people")
struct BookmarkCorpusTests {
  @Test(
    "every link comes in",
    arguments: [
      ("bookmarks/linkding/simple_valid_import_file.html", 3),
      ("bookmarks/linkding/simple_valid_import_file_with_one_invalid_bookmark.html", 3),
      ("bookmarks/netscape-go/benchmark/flat100.htm", 100),
      ("bookmarks/netscape-go/benchmark/flat1000.htm", 1000),
      ("bookmarks/netscape-go/benchmark/flat10000.htm", 10_000),
      ("bookmarks/netscape-go/input/netscape_basic.htm", 2),
      ("bookmarks/netscape-go/input/netscape_extended.htm", 1),
      ("bookmarks/netscape-go/input/netscape_multiline.htm", 3),
      ("bookmarks/netscape-go/input/netscape_nested.htm", 8),
      ("bookmarks/netscape-go/input/safari_folded.htm", 3),
      ("services/wallabag/ril_export.html", 2), ("services/wallabag/shaarli-bookmarks.html", 2),
    ])
  func count(name: String, count: Int) throws {
    guard let path = Corpora.path(name) else { return }
    let format = try ImportFormats.recognise(Input(path: path))
    #expect(format.name == "netscape")
    let file = try ImportedFile(format, Input(path: path))
    #expect(file.items.count == count)
    #expect(file.rejections.isEmpty)
    #expect(!file.problems.contains { $0.code == "cut-off" })
    #expect(file.items.map(\.place.position) == Array(0..<count))
  }
}
