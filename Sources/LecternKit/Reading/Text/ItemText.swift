public import LecternCatalogue
public import LecternModel

/// The text there is of an item. A further place to find one in, such as a PDF's pages, is a line here.
public enum ItemText {
  /// The best text of an item, nil when there is none: what is stored of it, else its summary and the reader's notes.
  public static func find(of item: Item, in catalogue: Catalogue) throws -> ReadingText? {
    if let html = try catalogue.content(of: item.id) {
      let text = ReadingText(html: html)
      if !text.blocks.isEmpty { return text }
    }
    return notes(of: item)
  }

  private static func notes(of item: Item) -> ReadingText? {
    let notes = ReadingText(plain: item.notes.joined(separator: "\n\n"))
    var text = item.metadata.summary.map { ReadingText(html: $0) } ?? ReadingText(plain: "")
    text.blocks += notes.blocks
    return text.blocks.isEmpty ? nil : text
  }
}
