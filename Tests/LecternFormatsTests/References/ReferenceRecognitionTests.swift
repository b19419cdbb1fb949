import Bytes
import LecternFormats
import LecternModel
import Testing

@Suite("Which format references are in")
struct ReferenceRecognitionTests {
  @Test(
    "is decided from the bytes",
    arguments: [
      ("@article{a,\n title={T}}", "bibtex"), ("% a comment\n\n@Book(a, x={y})", "bibtex"),
      ("% Encoding: UTF-8\n", "bibtex"), ("@string{x={y}}\n@book{a}", "bibtex"),
      ("Some words before\n@inproceedings{a,\n", "bibtex"), ("\u{FEFF}\n\n  @misc{a,", "bibtex"),
      ("TY  - JOUR\n", "ris"), ("Record 1 of 2\n1.\nTY  - JOUR\n", "ris"),
      ("\u{FEFF}TY  - JOUR", "ris"),
      ("PMID- 123\nOWN - NLM\n", "nbib"), ("\n\nPMID- 123\n", "nbib"),
      ("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n", "wos"),
      ("[{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"T\"}]", "csl-json"),
      ("[\n {\n \"type\": \"book\", \"author\": [{\"family\": \"F\"}]}]", "csl-json"),
      (
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"type\":\"post\"}]}",
        "jsonfeed"
      ),
      ("# Citing\n\n- [a](http://b.c)\n\n```bibtex\n@article{a,\n```\n", "markdown"),
    ])
  func recognised(text: String, name: String) throws {
    let input = Input(name: "test", bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == name)
  }

  @Test(
    "falls to the name where the bytes don't tell",
    arguments: [("words only\n", "a.bib", "bibtex"), ("words only\n", "a.txt", "markdown")])
  func named(text: String, file: String, name: String) throws {
    let input = Input(name: file, bytes: Array(text.utf8))
    #expect(try ImportFormats.recognise(input).name == name)
  }

  @Test("names are found with and without hyphens", arguments: ["csl-json", "csljson", "CSL-JSON"])
  func names(name: String) {
    #expect(ImportFormats.named(name)?.name == "csl-json")
    #expect(ExportFormats.named(name)?.name == "csl-json")
  }
}
