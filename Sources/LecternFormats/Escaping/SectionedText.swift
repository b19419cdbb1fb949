/// What was written of entries, in one piece for those of a section that follow each other.
struct SectionedText: Sendable {
  /// The pieces in their order.
  private(set) var pieces: [(section: [String], text: TextBuffer)] = []

  /// Lets an entry of a section be written.
  mutating func add(to section: [String], _ write: (inout TextBuffer) -> Void) {
    if pieces.last?.section != section { pieces.append((section, TextBuffer())) }
    write(&pieces[pieces.count - 1].text)
  }

  /// Hands the pieces out within the elements of their sections: `begin` appends the start of one, `end` is its end.
  func write(
    _ walk: inout SectionWalk, begin: (inout TextBuffer, _ heading: String) -> Void, end: String,
    to sink: (String) throws -> Void
  ) throws {
    var out = TextBuffer()
    for (section, text) in pieces {
      let (ending, _, beginning) = walk.move(to: section)
      out.add(String(repeating: end, count: ending))
      for heading in beginning { begin(&out, heading) }
      out.add(text)
      try sink(out.take())
    }
  }
}
