/// Puts cells side by side, without blanks at the end.
struct TableLine {
  /// A text that fits its column, and how many blanks of the column it leaves.
  struct Cell {
    let text: String
    let blanks: Int
    let isRightAligned: Bool
  }

  /// Owed before the next cell that has something in it.
  private var blanks = 0

  /// Adds a cell as it looks when it is painted, which takes no room.
  mutating func add(_ cell: Cell, as painted: String, to bytes: inout [UInt8]) {
    if cell.isRightAligned { blanks += cell.blanks }
    if !cell.text.isEmpty {
      fill(&bytes)
      bytes.append(contentsOf: painted.utf8)
    }
    blanks += (cell.isRightAligned ? 0 : cell.blanks) + TableLayout.gap
  }

  private mutating func fill(_ bytes: inout [UInt8]) {
    while blanks > 0 {
      let some = min(blanks, Self.spaces.count)
      bytes.append(contentsOf: Self.spaces[..<some])
      blanks -= some
    }
  }

  private static let spaces = [UInt8](repeating: 0x20, count: 128)
}
