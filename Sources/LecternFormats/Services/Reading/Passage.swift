import LecternModel

/// A place that the reader marked in a work, where a table has a row for each.
struct Passage: Hashable {
  /// The work's words.
  var quote: String?
  /// The reader's.
  var note: String?
  var tags: [String] = []
  /// What places are counted in: `page`, `location`, `order`.
  var unit: String?
  var number: String?

  /// All of it as a note; nil where the row says nothing of a place.
  var text: String? {
    let tagged = tags.filter { !$0.isEmpty }.map { "#\($0)" }.joined(separator: " ")
    let own = [note.map(NoteText.plain), tagged].compactMap(\.self).filter { !$0.isEmpty }
    let said = own.isEmpty ? nil : own.joined(separator: "\n\n")
    guard let quote else { return said }
    return NoteText.highlight([quote, place].compactMap(\.self).joined(separator: " "), note: said)
  }

  /// `(page 12)`; an order only counts the marks themselves.
  private var place: String? {
    guard let number, let unit = unit?.lowercased(), ["page", "location"].contains(unit) else {
      return nil
    }
    return "(\(unit) \(number))"
  }
}
