import Bytes
import Foundation
import LecternFormats
import LecternModel
import Testing

@Suite("Reference files of other people")
struct ReferenceCorpusTests {
  @Test("every entry of JabRef's files comes in")
  func jabRef() throws {
    guard let folder = Corpora.path("references/jabref") else { return }
    var counts: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let file = try read("\(folder)/\(name)", as: "bibtex")
      #expect(file.rejections.isEmpty, "\(name)")
      counts[name] = file.items.count
    }
    // Counted by hand: the `@`s that begin no string, comment or preamble.
    #expect(counts.count == 40 && counts.values.reduce(0, +) == 64)
    #expect(counts["origin.bib"] == 6 && counts["pdfContentImporterTest-pdfs.bib"] == 8)
    #expect(counts["bibWithUserComments.bib"] == 2 && counts["tiny-BE-noBOM.bib"] == 1)
  }

  @Test(
    "every record of rispy's files comes in",
    arguments: [
      ("basic", 1), ("bom", 1), ("custom_list_tags", 1), ("empty_tag", 1), ("extraneous_data", 2),
      ("full", 2), ("full_without_whitespace", 2), ("full_write", 2), ("multi_unknown_tags", 1),
      ("multiline", 3), ("single_unknown_tag", 1), ("starting_newlines", 1), ("urls", 4),
      ("utf_chars", 1),
    ])
  func rispy(name: String, count: Int) throws {
    guard let path = Corpora.path("references/rispy/example_\(name).ris") else { return }
    let file = try read(path, as: "ris")
    #expect(file.items.count == count && file.rejections.isEmpty)
  }

  @Test("Web of Science's two records come in")
  func webOfScience() throws {
    guard let path = Corpora.path("references/rispy/example_wos.ris") else { return }
    let file = try read(path, as: "wos")
    #expect(file.items.map(\.metadata.authors?.count) == [4, 9])
    #expect(file.items.map(\.metadata.published?.text) == ["2004-06-08", "2004-06-08"])
    #expect(file.items.first?.identifiers.first == Identifier(.doi, "10.1021/bi049798f"))
  }

  @Test("what was read comes out and in again, in every format that goes both ways")
  func again() throws {
    guard let folder = Corpora.path("references/jabref") else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      for item in try read("\(folder)/\(name)", as: "bibtex").items {
        let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
        for (format, reader) in ReferenceSample.formats {
          let text = try exported(format, [entry])
          let again = try #require(try ImportedFile(reader, text).items.first, "\(name)")
          let (found, first) = (
            ReferenceSample.bibliography(again), ReferenceSample.bibliography(item)
          )
          // RIS tells no ISBN that is none from an ISSN, and knows a book's series only.
          if format.name == "ris" { continue }
          let difference = Set(found).symmetricDifference(first).sorted()
          #expect(found == first, "\(name) as \(format.name): \(difference)")
        }
      }
    }
  }

  private func read(_ path: String, as name: String) throws -> ImportedFile {
    let format = try ImportFormats.recognise(Input(path: path))
    #expect(format.name == name, "\(path)")
    return try ImportedFile(format, Input(path: path))
  }
}
