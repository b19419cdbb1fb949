import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Omnivore's folder")
struct OmnivoreTests {
  /// What is read of a file that has these beside it.
  private func file(slug: String, beside: [String: String]) throws -> ImportedFile {
    let row =
      #"[{"slug":"\#(slug)","title":"A","url":"http://a.b","savedAt":"2024-10-29T16:30:11Z"}]"#
    let input = Input(name: "metadata_0_to_1.json", bytes: Array(row.utf8))
    input.beside = { name in beside[name].map { Input(name: name, bytes: Array($0.utf8)) } }
    return try ImportedFile(ImportFormats.recognise(input), input)
  }

  @Test("what was marked is a note of the item, and the article its text")
  func parts() throws {
    let marked = "> One \n\n#label\n\nmy word\n\n> Two\n> \nmore \n"
    let file = try file(
      slug: "an-article-1",
      beside: [
        "highlights/an-article-1.md": marked,
        "content/an-article-1.html": "<p>Text <script>alert(1)</script></p>",
        "highlights/another.md": "> Not this",
      ])
    #expect(file.items.map(\.note) == ["> One \n\n#label\n\nmy word\n\n> Two\n> \nmore"])
    #expect(file.items.first?.content == "<p>Text </p>")
    #expect(file.problems.isEmpty && file.rejections.isEmpty)
  }

  @Test("a name leads to no other folder", arguments: ["../x", "a/b", "..", ".x", "a\\\\b", ""])
  func names(slug: String) throws {
    let name = slug.replacing("\\\\", with: "\\")
    let file = try file(slug: slug, beside: ["highlights/\(name).md": "> Secret"])
    #expect(file.items.map(\.note) == [nil])
  }

  @Test(
    "a file is part of the export by its folder and by what is beside that",
    arguments: [
      ("a.md", "highlights", ["metadata_0_to_20.json"], true),
      ("a.html", "content", ["x", "metadata_20_to_40.json"], true),
      ("a.html", "highlights", ["metadata_0_to_20.json"], false),
      ("a.md", "content", ["metadata_0_to_20.json"], false),
      ("a.md", "highlights", ["metadata.json", "metadata_0.txt"], false),
      ("a.md", "notes", ["metadata_0_to_20.json"], false),
    ])
  func isPart(file: String, folder: String, outside: [String], expected: Bool) {
    #expect(OmnivoreFolder.isPart(file, in: folder) { outside } == expected)
  }
}
