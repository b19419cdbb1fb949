import LecternModel

/// What the metadata and the name of a PDF say of its identifiers.
enum PDFSigns {
  /// Publishers write a DOI under one name or several; all of them mean the work itself.
  static func add(_ xmp: XMPPacket, to ballot: inout PDFBallot) {
    for (name, scheme) in properties {
      for value in xmp[name] {
        ballot.add(
          Identify.field(value, as: scheme).filter { $0.scheme == scheme }, 100, "XMP's \(name)")
      }
    }
    for name in ["dc:identifier", "prism:url", "dc:source"] {
      for value in xmp[name] { ballot.add(WorkIdentifier.any(value), 100, "XMP's \(name)") }
    }
  }

  private static let properties: [(name: String, scheme: Identifier.Scheme)] = [
    ("prism:doi", .doi), ("crossmark:doi", .doi), ("pdfx:doi", .doi), ("prism:isbn", .isbn),
    ("pdfx:wps-articledoi", .doi), ("pdfx:arxivid", .arxiv),
  ]

  /// Journals write theirs into Subject, arXiv's authors into Keywords.
  static func add(info: [String: String], to ballot: inout PDFBallot) {
    for name in ["Subject", "Title", "Keywords", "doi", "DOI", "arXivID"] {
      guard let text = info[name] else { continue }
      ballot.add(WorkIdentifier.any(text), 80, "the document's \(name)")
    }
  }

  /// `1706.03762v7.pdf`, `10.1145_3292500.3330701.pdf`, `9780262033848.pdf`.
  static func add(fileName: String, to ballot: inout PDFBallot) {
    let name = PDFTitle.stem(fileName)
    guard name.utf8.count <= 500 else { return }
    var found = Identify.text(name).filter { $0.scheme == .isbn }
    if let prefix = name.firstRange(of: "10."), prefix.lowerBound == name.startIndex {
      found +=
        WorkIdentifier.doi(withSlash(name)).map { [$0] + Identify.field($0.value, as: .doi) } ?? []
    }
    // `hep-th_9901001` stands for a slash.
    let words =
      name.split { " ()[],_".contains($0) }.map(String.init) + [name.replacing("_", with: "/")]
    for word in words where word.contains(where: \.isNumber) {
      found += Identify.field(word, as: .arxiv).filter { $0.scheme == .arxiv }
    }
    ballot.add(found, 60, "the file's name")
  }

  /// A file's name has no slashes: the first sign behind the prefix stands for one.
  private static func withSlash(_ name: String) -> String {
    let prefix = name.prefix { $0.isNumber || $0 == "." }
    guard let mark = name[prefix.endIndex...].first, "_-@:".contains(mark) else { return name }
    return prefix + "/" + name[prefix.endIndex...].dropFirst()
  }
}
