import LecternModel
import Testing

@testable import LecternFormats

@Suite("What comes in as BibTeX goes out as it was")
struct BibTeXKeepingTests {
  @Test(
    "titles with their protected capitals and their mathematics",
    arguments: [
      "The {Bayesian} Approach to {Markov} Chains", "{Deep Learning of {DNA}}",
      "On the {Navier}--{Stokes} equations and the {K}-theory of {C}*-algebras",
      #"$SU(2)$ and $CP$ in $pp$ collisions"#, #"$\alpha$1-adrenergic"#, "$ x + y $ norms",
      "The $$E=mc^2$$ law", #"From \$5 to $6x$"#,
      #"{Fifty} shades of $a$ for \$5"#, "Nothing is protected",
    ])
  func titles(title: String) throws {
    let written = title.replacing("--", with: "–")
    for text in try exports("@article{a, title={\(title)}, journal={\(title)}}") {
      #expect(text.contains("  title = {\(written)},\n"), "\(text)")
      #expect(text.contains(" = {\(written)},\n  creationdate"), "\(text)")
    }
  }

  @Test(
    "titles that are put together or in other letters",
    arguments: [
      (#"title={{M}{\"o}bius}"#, "title = {{M}öbius}"),
      (#"title={\(a+b\) is it}"#, "title = {$a+b$ is it}"),
      ("title={The {Bayes}}, subtitle={Of {Costs}}", "title = {The {Bayes}: Of {Costs}}"),
      ("title={Why {So} Dull?}, subtitle={A {C} Story}", "title = {Why {So} Dull? A {C} Story}"),
      (
        #"title={T}, abstract={Costs \$10\_000 for CO$_2$}"#,
        #"abstract = {Costs \$10\_000 for CO$_2$}"#
      ),
      (
        #"title={T}, abstract={For \$5 and $SU(2)$.\par Then $ a $.}"#,
        #"abstract = {For \$5 and $SU(2)$. \par Then $ a $.}"#
      ),
      (#"title={T}, shorttitle={The {Markov} Chain}"#, "shorttitle = {The {Markov} Chain}"),
      ("title={a NASA paper}", "title = {a {NASA} paper}"),
    ])
  func texts(fields: String, written: String) throws {
    for text in try exports("@misc{a, \(fields)}") {
      #expect(text.contains("  \(written),\n"), "\(text)")
    }
  }

  @Test("a title that was changed is protected anew")
  func changed() throws {
    var item = try #require(
      try ImportedFile(BibTeXImport(), "@misc{a, title={On {Small} Things}}").items.first)
    item.metadata.title = "On DNA Things"
    let text = try exported(BibTeXExport(), [ExportEntry(ReferenceSample.catalogued(item, id: 1))])
    #expect(text.contains("  title = {On {DNA} Things},\n"))
  }

  @Test(
    "fields that stand for themselves",
    arguments: [
      "date = {1984~}", "date = {1978-10-21~/1980}", "urldate = {2020-01-02}",
      "pdf = {http://x.org/~user/a_b%20c.pdf}", "website = {https://x.org/~a}", "xref = {a_b}",
      "translator = {{Max Planck Institute and Co} and Roe, Jane}",
      "bookauthor = {Doe, J. and {ACM}}", "editora = {{Barnes and Noble} and Roe, Jane}",
      "howpublished = {Personal communication}", "crossref = {no_such}",
      "author = {Wilson, AG and Smith, A.G. and Staff, Robert and {The Lab and Co}}",
    ])
  func fields(field: String) throws {
    for text in try exports("@misc{a, title={T}, \(field)}") {
      #expect(text.contains("  \(field),\n"), "\(text)")
    }
  }

  @Test(
    "what entries are called in both dialects",
    arguments: [
      ("@phdthesis{a, title={T}}", "@phdthesis", "@thesis", "type = {phdthesis}"),
      ("@techreport{a, title={T}}", "@techreport", "@report", "type = {techreport}"),
      ("@mastersthesis{a, title={T}}", "@mastersthesis", "@thesis", "type = {mathesis}"),
      (
        "@mastersthesis{a, title={T}, type={Diplomarbeit}}", "@mastersthesis", "@thesis",
        "type = {Diplomarbeit}"
      ),
      (
        "@proceedings{a, title={T}, eventtitle={Meeting}}", "@proceedings", "@proceedings",
        "eventtitle = {Meeting}"
      ),
    ])
  func types(entry: String, bibTeX: String, bibLaTeX: String, field: String) throws {
    let (plain, full) = (try exports(entry)[0], try exports(entry)[1])
    #expect(plain.hasPrefix(bibTeX + "{") && full.hasPrefix(bibLaTeX + "{"))
    #expect(full.contains("  \(field),\n"), "\(full)")
    #expect(!plain.contains("booktitle") && !plain.contains("type = {\(bibTeX.dropFirst())}"))
    for text in [plain, full] {
      let again = try #require(try exports(text).last)
      #expect(again == full, "\(again)")
    }
  }

  @Test(
    "types that are finer than a genre are kept, and BibTeX writes those that it knows",
    arguments: [
      ("mvbook", "book"), ("mvcollection", "book"), ("mvproceedings", "proceedings"),
      ("mvreference", "book"), ("reference", "book"), ("inreference", "incollection"),
      ("bookinbook", "incollection"), ("suppbook", "incollection"),
      ("suppcollection", "incollection"), ("suppperiodical", "article"), ("review", "article"),
      ("letter", "unpublished"), ("movie", "misc"), ("video", "misc"), ("audio", "misc"),
      ("music", "misc"), ("artwork", "misc"), ("image", "misc"), ("performance", "misc"),
      ("legislation", "misc"), ("jurisdiction", "misc"), ("commentary", "misc"),
      ("bibnote", "misc"), ("standard", "misc"), ("inbook", "inbook"), ("softwareversion", "misc"),
      ("styleown", "styleown"),
    ])
  func fineTypes(type: String, inBibTeX: String) throws {
    let variants = [
      "volumes={3}", "booktitle={B}", "eventtitle={E}, entrysubtype={odd}", "howpublished={DVD}",
      "howpublished={DVD}, booktitle={B}", "eprint={2001.01234}, eprinttype={arxiv}",
    ]
    for fields in variants {
      let texts = try exports("@\(type){a, title={A}, \(fields)}")
      #expect(texts[1].hasPrefix("@\(type){"), "\(texts[1])")
      #expect(texts[0].hasPrefix("@\(inBibTeX){"), "\(texts[0])")
      // Whichever way it went, it is what it was.
      for text in texts { #expect(try exports(text) == texts, "\(text)") }
    }
  }

  @Test("a family name of several words is not taken apart", arguments: 0..<2)
  func family(format: Int) throws {
    var item = Sample.item(1, "T")
    item.metadata.authors = [Person(family: "García Márquez")]
    let text = try exported([BibTeXExport(), .bibLaTeX][format], [ExportEntry(item)])
    let again = try #require(try ImportedFile(BibTeXImport(), text).items.first)
    #expect(again.metadata.authors?.map(\.sortName) == ["García Márquez"])
  }

  @Test("a type that says another thing than the genre is left out")
  func changedGenre() throws {
    var item = try #require(
      try ImportedFile(BibTeXImport(), "@movie{a, title={A}}").items.first)
    item.metadata.genre = .audio
    let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
    #expect(try exported(BibTeXExport.bibLaTeX, [entry]).hasPrefix("@audio{"))
  }

  @Test("the container of a work without a type of BibTeX's comes back")
  func containers() throws {
    var item = Sample.item(1, "T", kind: .page)
    item.metadata.container = "A Site"
    for genre in [Genre.misc, .webpage, .software, .presentation] {
      item.metadata.genre = genre
      for format in [BibTeXExport(), .bibLaTeX] {
        let text = try exported(format, [ExportEntry(item)])
        let again = try #require(try ImportedFile(BibTeXImport(), text).items.first)
        #expect(again.metadata.container == "A Site" && again.metadata.genre == genre, "\(text)")
      }
    }
  }

  /// What is written of an entry, for BibTeX and for BibLaTeX.
  private func exports(_ text: String) throws -> [String] {
    var item = try #require(try ImportedFile(BibTeXImport(), text).items.first)
    item.added = Timestamp(year: 2026)
    let entry = ExportEntry(ReferenceSample.catalogued(item, id: 1))
    return try [BibTeXExport(), .bibLaTeX].map { try exported($0, [entry]) }
  }
}
