import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Highlights a row each")
struct PassageTests {
  private func file(_ text: String) throws -> ImportedFile {
    let input = Input(name: "x", bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == "readwise")
    return try ImportedFile(#require(ImportFormats.named("readwise")), input)
  }

  @Test(
    "columns are found by name, and a place is what its unit says",
    arguments: [
      ("Q,T,page,7", "> Q (page 7)"), ("Q,T,Location,7", "> Q (location 7)"),
      ("Q,T,order,7", "> Q"), ("Q,T,,7", "> Q"), ("Q,T,page,", "> Q"), (",T,page,7", nil),
      ("\"two\nlines\",T,page,7", "> two\n> lines (page 7)"),
    ] as [(String, String?)])
  func places(row: String, note: String?) throws {
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    let other = [cells[3], cells[1], cells[0], cells[2]].joined(separator: ",")
    for text in [
      "Highlight,Book Title,Location Type,Location\n\(row)\n",
      "Location,Book Title,Highlight,Location Type\n\(other)\n",
    ] {
      #expect(try file(text).items.map(\.note) == [note])
    }
  }

  @Test("10,000 rows of 100 books in turn are 100 items, with all that was marked in its order")
  func many() throws {
    let rows = (0..<10_000).map { "Q\($0),Book \($0 % 100),A B\n" }
    let file = try file("Highlight,Book Title,Book Author\n" + rows.joined())
    #expect(file.items.map(\.metadata.title) == (0..<100).map { "Book \($0)" })
    let expected = (0..<100).map { "> Q\(100 * $0 + 7)" }.joined(separator: "\n\n")
    #expect(file.items[7].note == expected)
  }
}
