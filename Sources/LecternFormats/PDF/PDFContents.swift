/// What tools get out of a PDF for telling which work it is.
public struct PDFContents: Sendable, Hashable {
  /// The file's name without folders.
  public var fileName: String
  /// The metadata packet as it stands: XMP (ISO 16684-1), RDF in XML.
  public var xmp: String?
  /// The document's information dictionary (ISO 32000-1, 14.3.3): `Title`, `Author`, `Subject`.
  public var info: [String: String]
  /// Text of the first pages, one each.
  public var pages: [String]
  /// How many pages there are.
  public var pageCount: Int?

  /// A file of which nothing but its name is known yet.
  public init(fileName: String) {
    self.fileName = fileName
    info = [:]
    pages = []
  }

  /// Takes in what poppler's `pdfinfo` prints: a name, a colon and a value a line.
  public mutating func take(info text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = Blanks.trimmed(String(line[line.index(after: colon)...]))
      let name = String(line[..<colon])
      if !value.isEmpty, info[name] == nil { info[name] = value }
    }
    pageCount = info["Pages"].flatMap { Int($0) }
  }

  /// Takes in what `pdftotext` prints: pages with a form feed behind each.
  public mutating func take(text: String) {
    pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map(String.init)
  }
}
