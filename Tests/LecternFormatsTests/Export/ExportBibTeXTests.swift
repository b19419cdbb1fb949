import LecternFormats
import LecternModel
import Testing

@Suite("BibTeX export")
struct ExportBibTeXTests {
  @Test("writes a paper with its fields in order")
  func wholePaper() throws {
    #expect(
      try exported(BibTeXExport(), [Sample.paper]) == """
        @inproceedings{vaswani2017attention,
          author = {Vaswani, Ashish and Shazeer, Noam},
          title = {Attention Is All You Need},
          booktitle = {Advances in Neural Information Processing Systems},
          year = {2017},
          month = jun,
          day = {12},
          pages = {5998--6008},
          doi = {10.48550/arxiv.1706.03762},
          eprint = {1706.03762},
          archiveprefix = {arXiv},
          url = {https://arxiv.org/abs/1706.03762},
          bdsk-url-1 = {https://arxiv.org/pdf/1706.03762},
          keywords = {machine learning, nlp},
          abstract = {The dominant models \\& more.},
          annote = {Read section 3 twice.},
          readstatus = {reading},
          ranking = {rank4.5},
          progress = {page 3/15},
          creationdate = {2026-01-02T03:04:05Z},
        }

        """)
  }

  @Test(
    "takes the type from the kind and the container",
    arguments: [
      (ItemKind.book, nil, "book"), (.book, "A Collection", "incollection"),
      (.paper, "Nature", "article"), (.paper, "Proceedings of X", "inproceedings"),
      (.paper, nil, "misc"), (.video, nil, "misc"), (.code, nil, "misc"),
    ] as [(ItemKind, String?, String)])
  func types(kind: ItemKind, container: String?, type: String) throws {
    var item = Sample.item(1, "T", kind: kind)
    item.metadata.container = container
    #expect(try exported(BibTeXExport(), [item]).hasPrefix("@\(type){"))
  }

  @Test(
    "escapes LaTeX and protects capitals",
    arguments: [
      ("R&D 100% $5 #1 a_b", "{R\\&D} 100\\% \\$5 \\#1 a\\_b"), ("{x}", "\\{x\\}"),
      ("} {", "\\textbraceright{} \\textbraceleft{}"),
      (
        "a~b^c\\d",
        "a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d"
      ),
      ("On DNA and arXiv", "On {DNA} and {arXiv}"), ("Vitamin C: A Study", "Vitamin {C}: A Study"),
      ("the theorem of Bayes revisited again", "the theorem of {Bayes} revisited again"),
      ("Attention Is All You Need", "Attention Is All You Need"), ("(GPU)", "({GPU})"),
      ("Ünïcode stays", "Ünïcode stays"), ("two\nlines", "two lines"),
    ])
  func titles(title: String, written: String) throws {
    let text = try exported(BibTeXExport(), [Sample.item(1, title)])
    #expect(text.contains("  title = {\(written)},\n"))
  }

  @Test("leaves addresses as they are")
  func verbatim() throws {
    let item = Sample.item(1, "T", "https://a.example/~x_y%20z#s&{t}")
    #expect(
      try exported(BibTeXExport(), [item]).contains("url = {https://a.example/~x_y%20z#s&%7Bt%7D}"))
  }

  @Test(
    "writes names so that BibTeX reads them",
    arguments: [
      (Person(family: "Beethoven", given: "Ludwig", particle: "van"), "van Beethoven, Ludwig"),
      (Person(family: "King", given: "Martin", suffix: "Jr"), "King, Jr, Martin"),
      (Person(literal: "Barnes and Noble"), "{Barnes and Noble}"),
      (Person(literal: "others"), "others"), (Person(family: "Plato"), "Plato"),
      (Person(family: "van Rossum", given: "Guido"), "{van Rossum}, Guido"),
    ])
  func names(person: Person, written: String) throws {
    var item = Sample.item(1, "T")
    item.metadata.authors = [person]
    #expect(try exported(BibTeXExport(), [item]).contains("  author = {\(written)},\n"))
  }

  @Test("gives keys by id, whatever the order, and keeps those given")
  func keys() throws {
    func paper(_ id: Int64, key: String? = nil) -> Item {
      var item = Sample.item(id, "The \(id == 4 ? "Øther" : "Same") Thing", kind: .paper)
      item.metadata.authors = [Person(family: "Müller-SS")]
      item.metadata.published = PartialDate(year: 2020)
      item.citationKey = key
      return item
    }
    let items = [paper(3), paper(9), paper(1), paper(4), paper(5, key: "muellerA"), paper(3)]
    let text = try exported(BibTeXExport(), items)
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("@") }.map {
      String($0.dropFirst("@misc{".count).dropLast())
    }
    #expect(
      keys == [
        "muellerA", "mullerss2020other", "mullerss2020same", "mullerss2020samea",
        "mullerss2020sameb",
      ])
  }

  @Test("balances the braces of whatever it is given")
  func balance() throws {
    let text = try exported(BibTeXExport(), Sample.hostileItems)
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("@") }.count == 17)
  }
}
