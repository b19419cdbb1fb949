import LecternModel

/// Names in `author` and `editor`.
enum BibTeXNames {
  /// The people of a field, parted by `and`. Some write semicolons, or commas alone, instead.
  static func people(_ value: ArraySlice<UInt8>) -> [Person] {
    let text = LaTeXReader.text(value, braces: .kept)
    let people = LecternModel.PersonName.list(text, isBibTeX: true).filter { $0.literal != "" }
    guard people.count == 1, !text.utf8.contains(UInt8(ascii: "{")) else { return people }
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    let isList = text.utf8.contains(UInt8(ascii: ";")) || commas > 2
    return isList && !text.contains("=") ? LecternModel.PersonName.list(text) : people
  }
}
