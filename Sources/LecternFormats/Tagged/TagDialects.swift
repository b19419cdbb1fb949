import LecternModel

/// A format of lines that begin with tags.
struct TaggedForm: Sendable {
  /// Tag and text of a line; nil for a line that goes on with the one before.
  var split: @Sendable (String) -> TaggedField?
  /// Tags that begin a record.
  var beginnings: Set<String>
  /// Tags that end one.
  var ends: Set<String>
  /// Tags before and behind all records.
  var outside: Set<String>
  var meanings: [String: TagMeaning]
  /// Whether the second title of a book is that of the book, and the first that of a part of it. Else it
  /// is the title of the series.
  var partsHaveBooks = false
  /// Whether several lines of one tag are so many texts.
  var linesAreTexts: Set<String> = []
  /// Whether names of people end in initials without a comma, and bodies have a tag of their own.
  var namesEndInInitials = false
  /// What to do with a tag that has no meaning: RIS's are kept.
  var prefix: String?

  /// `TY  - JOUR`, the tag in two signs; some write it small, or with one space.
  static func ris(_ line: String) -> TaggedField? {
    let bytes = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    let tag = bytes.prefix(2)
    guard tag.count == 2, let first = tag.first, (first | 0x20) &- 0x61 < 26,
      tag.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0.isDigit })
    else { return nil }
    let gap = bytes.dropFirst(2).prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
    let rest = bytes[gap.endIndex...]
    guard rest.first == UInt8(ascii: "-"), !gap.isEmpty else { return nil }
    let isSmall = tag.contains { $0 &- 0x61 < 26 }
    // `in - vitro` is no tag, and neither is an indented `AB - x` within a text.
    guard !isSmall || gap.count > 1, bytes.count == line.utf8.count || gap.count > 1 else {
      return nil
    }
    let text = rest.dropFirst()
    guard text.isEmpty || text.first == 0x20 || text.first == 0x09 || gap.count > 1 else {
      return nil
    }
    return TaggedField(
      tag: String(decoding: tag, as: UTF8.self).uppercased(),
      text: Blanks.trimmed(String(decoding: text, as: UTF8.self)))
  }

  /// `PMID- 23633646`, the tag in up to four signs.
  static func nbib(_ line: String) -> TaggedField? {
    let bytes = line.utf8
    let tag = bytes.prefix(4).prefix { $0 &- 0x41 < 26 || $0.isDigit }
    let rest = bytes.dropFirst(tag.count).drop { $0 == 0x20 }
    guard tag.count >= 2, rest.first == UInt8(ascii: "-"), bytes.count - rest.count <= 5,
      rest.count == 1 || rest.dropFirst().first == 0x20
    else { return nil }
    return TaggedField(
      tag: String(decoding: tag, as: UTF8.self),
      text: Blanks.trimmed(String(decoding: rest.dropFirst(), as: UTF8.self)))
  }

  /// `AU Loach, PA`, of the Web of Science.
  static func webOfScience(_ line: String) -> TaggedField? {
    let bytes = line.utf8
    let tag = bytes.prefix(2)
    guard tag.count == 2, let first = tag.first, first &- 0x41 < 26,
      tag.allSatisfy({ $0 &- 0x41 < 26 || $0.isDigit }),
      bytes.count == 2 || bytes.dropFirst(2).first == 0x20
    else { return nil }
    return TaggedField(
      tag: String(decoding: tag, as: UTF8.self),
      text: Blanks.trimmed(String(decoding: bytes.dropFirst(2), as: UTF8.self)))
  }
}
