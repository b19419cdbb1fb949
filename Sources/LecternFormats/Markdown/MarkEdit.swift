internal import LecternModel

/// Where in a line the mark of what was read is to be changed, and to what.
struct MarkEdit {
  let range: Range<Int>
  let new: [UInt8]

  /// Nil for a line that says so already, or that has no place for a mark.
  init?(_ line: ArraySlice<UInt8>, _ mark: MarkedLines.Mark) {
    let isRow = line.contains(UInt8(ascii: "|")) && Self.textStart(line) == nil
    let edit =
      Self.bullet(line, mark) ?? (isRow && mark.isThere ? Self.loneBox(line, mark.isRead) : nil)
      ?? (mark.isThere ? Self.sign(line, mark.isRead) : nil)
    guard let edit else { return nil }
    (range, new) = edit
  }

  private static func bullet(
    _ line: ArraySlice<UInt8>, _ mark: MarkedLines.Mark
  ) -> (Range<Int>, [UInt8])? {
    let isRead = mark.isRead
    guard let text = textStart(line) else { return nil }
    guard let state = boxState(line[text...]) else {
      // A sign, or a box behind the text, stands for one before it.
      if let box = loneBox(line[text...], isRead) { return box }
      return isRead && !(mark.isThere && hasSign(line)) && boxes(line[text...]).isEmpty
        ? (text..<text, Array("[x] ".utf8)) : nil
    }
    // Of what was not read a box may say more than Markdown's empty one does.
    guard (state == .read) != isRead else { return nil }
    return (text + 1..<text + 2, [UInt8(ascii: isRead ? "x" : " ")])
  }

  /// The one box that stands by itself in a cell or behind a text; of several nobody knows which is meant.
  private static func loneBox(_ line: ArraySlice<UInt8>, _ isRead: Bool) -> (Range<Int>, [UInt8])? {
    let boxes = boxes(line)
    guard let box = boxes.first, boxes.count == 1 else { return nil }
    let isTicked = line[box] != UInt8(ascii: " ")
    return isTicked == isRead ? nil : (box..<box + 1, [UInt8(ascii: isRead ? "x" : " ")])
  }

  /// Where the signs in boxes stand that have a blank, a cell's border or nothing on each side.
  private static func boxes(_ line: ArraySlice<UInt8>) -> [Int] {
    func isEdge(_ place: Int) -> Bool {
      !line.indices.contains(place) || " \t|".utf8.contains(line[place])
    }
    return line.indices.filter { place in
      " xX".utf8.contains(line[place]) && isEdge(place - 2) && isEdge(place + 2)
        && line.indices.contains(place - 1) && line.indices.contains(place + 1)
        && line[place - 1] == UInt8(ascii: "[") && line[place + 1] == UInt8(ascii: "]")
    }
  }

  /// What the box at the start of a text says; nil for anything else, as the link `[A](…)`.
  private static func boxState(_ text: ArraySlice<UInt8>) -> ReadingState? {
    let box = Array(text.prefix(4))
    guard box.count >= 3, box[0] == UInt8(ascii: "["), box[2] == UInt8(ascii: "]"),
      box.count == 3 || box[3] == UInt8(ascii: " ") || box[3] == UInt8(ascii: "\t")
    else { return nil }
    return RowMarks.boxes[Character(UnicodeScalar(box[1]))]
  }

  /// Where the text of a bullet begins; nil for a line that is none.
  private static func textStart(_ line: ArraySlice<UInt8>) -> Int? {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    // Bullets may stand in a quotation.
    let start = line.drop { isBlank($0) || $0 == UInt8(ascii: ">") }
    guard let first = start.first else { return nil }
    var rest = start.dropFirst()
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      rest = rest.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard let mark = rest.first, ".)".utf8.contains(mark) else { return nil }
      rest = rest.dropFirst()
    } else if !"-*+".utf8.contains(first) {
      return nil
    }
    guard let gap = rest.first, isBlank(gap) else { return nil }
    return rest.drop(while: isBlank).startIndex
  }

  /// Signs that say what a box says: the plain one, and the one for what was read.
  private static let signs: [(plain: String, read: String)] = [
    ("⬜", "✅"), ("☐", "☑"), ("🔲", "✅"), ("🔳", "✅"), ("◻", "✅"), ("▢", "✅"),
  ]

  private static func hasSign(_ line: ArraySlice<UInt8>) -> Bool {
    String(decoding: line, as: UTF8.self).unicodeScalars.contains { RowMarks.signs[$0] != nil }
  }

  /// The one sign of a line; of several nobody knows which is meant.
  private static func sign(_ line: ArraySlice<UInt8>, _ isRead: Bool) -> (Range<Int>, [UInt8])? {
    let pairs =
      isRead ? signs.map { ($0.plain, $0.read) } : signs.prefix(2).map { ($0.read, $0.plain) }
    let found = pairs.flatMap { old, new in
      line.indices(of: Array(old.utf8)).map { ($0, Array(new.utf8)) }
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension ArraySlice<UInt8> {
  /// Every place where some bytes stand.
  fileprivate func indices(of wanted: [UInt8]) -> [Range<Int>] {
    guard let first = wanted.first else { return [] }
    var found: [Range<Int>] = []
    var start = startIndex
    while let index = self[start...].firstIndex(of: first) {
      if self[index...].starts(with: wanted) { found.append(index..<index + wanted.count) }
      start = index + 1
    }
    return found
  }
}
