/// How a bookmark file separates tags.
///
/// The file's first mebibyte decides: a comma in any `TAGS` means commas, and so does the mark of a
/// program that allows spaces in tags; otherwise it is white space. A value with a comma in it is
/// separated by commas in any case.
struct TagDialect: Hashable {
  /// How much of a file is looked at.
  static let headSize = 1 << 20

  private let hasCommas: Bool

  /// Decides by the beginning of a file, in any encoding that leaves ASCII readable.
  init(head: some Collection<UInt8>) {
    let bytes = head.contains(0) ? head.filter { $0 != 0 } : Array(head)
    hasCommas = Self.hasMark(bytes) || Self.hasComma(bytes)
  }

  /// The tags of a value, each once.
  func split(_ value: String) -> [String] {
    if value.isEmpty { return [] }
    let byComma = hasCommas || value.utf8.contains(UInt8(ascii: ","))
    let parts = value.utf8.split { byte in
      byComma ? byte == UInt8(ascii: ",") : byte <= 0x20
    }
    var tags: [String] = []
    for part in parts {
      let tag = RowText.collapsed(String(Substring(part)))
      if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }

  /// Whether a program wrote the file that separates tags by commas and allows spaces in them.
  private static func hasMark(_ bytes: [UInt8]) -> Bool {
    marks.contains { find($0, in: bytes[...]) != nil }
  }

  /// Whether there is a comma in the value of any attribute `tags`.
  private static func hasComma(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let value = find(Array("tags=".utf8), in: rest) {
      rest = bytes[value...]
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        continue
      }
      rest = rest.dropFirst()
      let end = rest.firstIndex(of: quote) ?? rest.endIndex
      if rest[..<end].contains(UInt8(ascii: ",")) { return true }
      rest = rest[end...]
    }
    return false
  }

  /// Index behind the first occurrence of a text in lower case.
  private static func find(_ text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, bytes.count >= text.count else { return nil }
    var index = bytes.startIndex
    while index + text.count <= bytes.endIndex {
      if lowered(bytes[index]) == first,
        text.indices.allSatisfy({ lowered(bytes[index + $0]) == text[$0] })
      {
        return index + text.count
      }
      index += 1
    }
    return nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Firefox, Raindrop, Pocket and Lectern.
  private static let marks: [[UInt8]] = [
    "content-security-policy", "shortcuturl=", "icon_uri=", "unfiled_bookmarks_folder",
    "data-cover=", "data-important=", "data-state=", "time_added=", "written by lectern",
  ].map { Array($0.utf8) }
}
