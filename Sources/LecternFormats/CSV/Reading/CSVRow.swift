/// A row of a file of rows and columns.
struct CSVRow: Hashable {
  /// Line it begins on, from 1.
  var line: Int
  var cells: [String]
  /// As it stands in the file, without the line break at its end.
  var bytes: ArraySlice<UInt8>
  /// Whether a line break ends it; without one the file may have been cut there.
  var hasEnd = true
  /// What is wrong with it, though its cells could be told apart.
  var problem: String?
  /// Why its cells can't be told apart; then there are none.
  var fault: String?

  /// The row as it stands in the file.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
