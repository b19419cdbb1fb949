import Foundation
import LecternFormats
import LecternKit
import LecternModel
import Testing

@Suite("Reading PDFs with poppler")
struct PDFToolsTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "lectern-pdf-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The tools, where poppler is installed; nil, with a word about it, where it is not.
  private var tools: PDFTools? {
    let tools = PDFTools()
    if tools.areInstalled { return tools }
    print("skipped: poppler (pdfinfo, pdftotext) is not installed")
    return nil
  }

  private func write(_ data: Data, to name: String) throws -> String {
    let url = folder.appending(path: name)
    try data.write(to: url)
    return url.path
  }

  private static let xmp = """
    <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
    xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><prism:doi>10.5555/xmp.1</prism:doi><dc:title><rdf:Alt>\
    <rdf:li xml:lang="x-default">Heat in films</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq>\
    <rdf:li>Emmy Noether</rdf:li><rdf:li>Jan van der Berg</rdf:li></rdf:Seq></dc:creator>\
    </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
    """

  @Test(
    "every sign is found in a real file",
    arguments: [
      (SmallPDF(xmp: Self.xmp), "a.pdf", "doi:10.5555/xmp.1", "Heat in films"),
      (
        SmallPDF(title: "On Lists", subject: "J 1 (2019). doi:10.5555/info.1"), "a.pdf",
        "doi:10.5555/info.1", "On Lists"
      ),
      (SmallPDF(title: "Microsoft Word - x.doc"), "1706.03762v7.pdf", "arxiv:1706.03762", nil),
      (
        SmallPDF(pages: [["arXiv:0706.0001v1 [q-bio.CB] 1 Jun 2007", "A title"]]), "a.pdf",
        "arxiv:0706.0001", nil
      ),
      (
        SmallPDF(pages: [
          [
            "A title", "https://doi.org/10.1145/3292500.", "3330701", "References",
            "doi:10.5555/cited",
          ]
        ]),
        "a.pdf", "doi:10.1145/3292500.3330701", nil
      ),
      (
        SmallPDF(pages: [["A book"], [""], [""], ["ISBN 978-0-262-03384-8"]]), "a.pdf",
        "isbn:9780262033848", nil
      ),
      (SmallPDF(pages: [["Nothing at all"]]), "a.pdf", "", nil),
    ] as [(SmallPDF, String, String, String?)])
  func signs(pdf: SmallPDF, name: String, identifiers: String, title: String?) throws {
    guard let tools else { return }
    let path = try write(pdf.data, to: name)
    let identity = try tools.identity(of: path)
    #expect(identity.identifiers.map(\.description).joined(separator: " ") == identifiers)
    #expect(identity.title == title)
    #expect(identity.pageCount == pdf.pages.count)
    if title == "Heat in films" {
      #expect(identity.authors.map(\.name) == ["Emmy Noether", "Jan van der Berg"])
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == pdf.data)
  }

  @Test(
    "a file may have any name",
    arguments: [
      "-meta.pdf", "--help", "a b;touch x.pdf", "$(id).pdf", "ü'\".pdf", "no-ending", "a\nb.pdf",
    ])
  func names(name: String) throws {
    guard let tools else { return }
    let path = try write(SmallPDF(subject: "doi:10.5555/info.1").data, to: name)
    let contents = try tools.contents(of: path)
    #expect(contents.fileName == name && contents.info["Subject"] == "doi:10.5555/info.1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
  }

  @Test(
    "a file that is no PDF, or a damaged one, is named with the reason",
    arguments: [
      ("", "the file can't be opened or is empty"), ("<html>no</html>", "it does not begin as one"),
      ("%PDF-1.4\nnothing more", ""),
      ("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>", ""),
    ])
  func damaged(text: String, reason: String) throws {
    guard let tools else { return }
    let path = try write(Data(text.utf8), to: "x.pdf")
    #expect {
      try tools.contents(of: path)
    } throws: { error in
      guard case .unreadable(path, let said)? = error as? PDFError else { return false }
      return !said.isEmpty && said.hasPrefix(reason)
        && "\(error)" == "\(path): can't be read as a PDF: \(said)"
    }
    #expect(throws: PDFError.unreadable(path: folder.path, reason: "it is a folder")) {
      try tools.contents(of: folder.path)
    }
    #expect(throws: PDFError.unreadable(path: "/none.pdf", reason: "there is no such file")) {
      try tools.contents(of: "/none.pdf")
    }
  }

  @Test("a PDF cut anywhere is an error or is read, and never a crash")
  func cuts() throws {
    guard let tools else { return }
    let data = SmallPDF(subject: "doi:10.5555/info.1", xmp: Self.xmp).data
    for end in stride(from: 20, to: data.count, by: 211) {
      let path = try write(data.prefix(end), to: "cut.pdf")
      do {
        _ = try tools.contents(of: path)
      } catch {
        #expect(error is PDFError)
      }
    }
  }

  @Test("a missing tool says what to install")
  func missing() throws {
    let path = try write(SmallPDF().data, to: "a.pdf")
    let tools = PDFTools(searchPath: folder.path)
    #expect(!tools.areInstalled)
    #expect(throws: PDFError.missingTool("pdfinfo")) { try tools.contents(of: path) }
    let message = "\(PDFError.missingTool("pdfinfo"))"
    #expect(message.contains("Debian and Ubuntu: poppler-utils, Homebrew: poppler"))
  }

  /// A program of the shell's in the place of poppler's.
  private func replace(_ name: String, by script: String) throws {
    let path = try write(Data("#!/bin/sh\n\(script)\n".utf8), to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  @Test("a tool that hangs is stopped", .timeLimit(.minutes(60)))
  func hanging() throws {
    try replace("pdfinfo", by: "exec sleep 600")
    try replace("pdftotext", by: "true")
    let path = try write(SmallPDF().data, to: "a.pdf")
    #expect(throws: PDFError.tooSlow(path: path, tool: "pdfinfo", seconds: 1)) {
      try PDFTools(searchPath: folder.path, seconds: 1).contents(of: path)
    }
  }

  @Test("of endless output only the beginning is kept", .timeLimit(.minutes(60)))
  func endless() throws {
    try replace("pdfinfo", by: "exec yes Title: A title")
    try replace("pdftotext", by: "exec yes words")
    let path = try write(SmallPDF().data, to: "a.pdf")
    let contents = try PDFTools(searchPath: folder.path).contents(of: path)
    #expect(contents.info["Title"] == "A title")
    #expect(contents.pages.first?.utf8.count == 4 << 20)
  }

  @Test(
    "what poppler complains of becomes the reason",
    arguments: [
      ("Command Line Error: Incorrect password", true),
      ("Syntax Error: Couldn't read xref table", false),
    ])
  func complaints(complaint: String, isLocked: Bool) throws {
    try replace("pdfinfo", by: "echo \"\(complaint)\" >&2; exit 1")
    try replace("pdftotext", by: "true")
    let path = try write(SmallPDF().data, to: "a.pdf")
    let error: PDFError =
      isLocked ? .encrypted(path: path) : .unreadable(path: path, reason: complaint)
    #expect(throws: error) { try PDFTools(searchPath: folder.path).contents(of: path) }
  }
}
