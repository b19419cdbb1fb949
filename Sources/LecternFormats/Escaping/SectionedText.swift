/// What was written of entries, in one piece for those of a section that follow each other.
struct SectionedText: Sendable {
  /// The pieces in their order.
  private(set) var pieces: [(section: [String], text: TextBuffer)] = []

  /// Lets an entry of a section be written.
  mutating func add(to section: [String], _ write: (inout TextBuffer) -> Void) {
    if pieces.last?.section != section { pieces.append((section, TextBuffer())) }
    write(&pieces[pieces.count - 1].text)
  }
}
