public import LecternCatalogue
public import LecternModel

/// The text there is of an item. A further place to find one in is a line here.
public enum ItemText {
  /// The best text of an item, nil when there is none: what is stored of it, else its PDF's on this machine, else
  /// its summary and the reader's notes. Throws `PDFError` where there is nothing to read but a PDF that can't be.
  public static func find(
    of item: Item, in catalogue: Catalogue, with tools: PDFTools = PDFTools()
  ) throws -> ReadingText? {
    if let stored = try stored(of: item, in: catalogue) { return stored }
    let notes = notes(of: item)
    guard let path = OpenTarget.localPDF(of: item) else { return notes }
    do {
      let text = ReadingText(plain: try tools.prose(of: path))
      return text.blocks.isEmpty ? notes : text
    } catch let error as PDFError {
      guard let notes else { throw error }
      return notes
    }
  }

  private static func stored(of item: Item, in catalogue: Catalogue) throws -> ReadingText? {
    guard let html = try catalogue.content(of: item.id) else { return nil }
    let text = ReadingText(html: html)
    return text.blocks.isEmpty ? nil : text
  }

  private static func notes(of item: Item) -> ReadingText? {
    let notes = ReadingText(plain: item.notes.joined(separator: "\n\n"))
    var text = item.metadata.summary.map { ReadingText(html: $0) } ?? ReadingText(plain: "")
    text.blocks += notes.blocks
    return text.blocks.isEmpty ? nil : text
  }
}
