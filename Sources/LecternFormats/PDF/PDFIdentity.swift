public import LecternModel

/// Which work a PDF is, as far as the file itself tells.
///
/// Read in the order of trust: metadata that publishers put in (XMP), the information dictionary, arXiv's
/// stamp, the file's name, labelled identifiers on the first pages. Never sure where two are as likely.
public struct PDFIdentity: Sendable, Hashable {
  /// Every identifier met, most likely first, with the reasons.
  public private(set) var findings: [PDFFinding] = []
  /// Those that are the work's: of each scheme the likeliest, where it is clearly so.
  public private(set) var identifiers: [Identifier] = []
  /// Those of which one may be the work's, but nothing tells which.
  public private(set) var doubtful: [Identifier] = []
  /// Plain text; nil where there is only a placeholder.
  public private(set) var title: String?
  /// In order; empty where none is named.
  public private(set) var authors: [Person] = []
  /// Pages of the file.
  public private(set) var pageCount: Int?

  /// A difference smaller than this decides nothing.
  private static let margin = 5

  /// Decides from what tools got out of a file.
  public init(_ contents: PDFContents) {
    let xmp = contents.xmp.map(XMPPacket.init)
    var ballot = PDFBallot()
    if let xmp { PDFSigns.add(xmp, to: &ballot) }
    PDFSigns.add(info: contents.info, to: &ballot)
    PDFSigns.add(fileName: contents.fileName, to: &ballot)
    PDFPages.add(contents.pages, to: &ballot)
    findings = ballot.findings
    decide()
    title = PDFTitle.title(xmp, contents)
    authors = PDFTitle.authors(xmp, contents)
    pageCount = contents.pageCount
  }

  private mutating func decide() {
    for scheme in Identifier.Scheme.allCases {
      let rivals = findings.filter { $0.identifier.scheme == scheme }
      guard let best = rivals.first else { continue }
      let close = rivals.filter { best.weight - $0.weight < Self.margin }
      if close.count == 1 {
        identifiers.append(best.identifier)
      } else {
        doubtful += close.map(\.identifier)
      }
    }
  }

  /// The work as something to import, with the file as its link. Where no title is known, the file's name
  /// without ending stands for it.
  public func item(link: String, fileName: String) -> ImportedItem {
    var item = ImportedItem(title: title ?? PDFTitle.title(fileName: fileName), url: link)
    item.metadata.authors = authors.isEmpty ? nil : authors
    item.identifiers = identifiers
    // The length of a paper is no more than its pages in the journal.
    if identifiers.contains(where: { $0.scheme == .isbn }) { item.metadata.pageCount = pageCount }
    return item
  }
}
