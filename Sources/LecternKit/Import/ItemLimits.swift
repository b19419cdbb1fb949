internal import LecternModel

/// How long the parts of an item may be. What is longer is no title or link but a damaged or hostile file.
public enum ItemLimits {
  private static let kibibyte = 1024

  /// The most bytes of a title or name.
  public static let line = 16 * kibibyte
  /// The most bytes of a note.
  public static let text = 4096 * kibibyte

  /// Why an item is refused for its size; nil when all of it is of a size that real things have.
  static func fault(of item: ImportedItem) -> String? {
    let kept = item.metadata.extra?.values.max { $0.utf8.count < $1.utf8.count }
    let parts: [(name: String, text: String?, limit: Int)] = [
      ("title", item.metadata.title, line), ("link", item.url, 64 * kibibyte),
      ("feed's link", item.feedURL, 64 * kibibyte), ("entry's id", item.entryID, 64 * kibibyte),
      ("summary", item.metadata.summary, text), ("remark", item.remark, text),
      ("note", item.note, text), ("longest field", kept, text),
      ("content", item.content, 65_536 * kibibyte),
    ]
    for part in parts {
      guard let size = part.text?.utf8.count, size > part.limit else { continue }
      return "the \(part.name) is \(size / kibibyte) KiB long, more than \(part.limit / kibibyte)"
    }
    return nil
  }
}
