/// Which headings end and begin from one entry of an export to the next.
struct SectionWalk {
  /// The headings over the present entry, from the outside in.
  private(set) var open: [String] = []
  private let deepest: Int
  private let repeatsOuter: Bool

  /// Below `deepest` levels the names of the rest are joined into one heading. `repeatsOuter` is for
  /// languages in which a heading ends only by another: an entry that goes back to an outer section
  /// opens its heading again there.
  init(deepest: Int = .max, repeatsOuter: Bool = false) {
    self.deepest = deepest
    self.repeatsOuter = repeatsOuter
  }

  /// How many sections end, innermost first, and which begin then. `level` is the depth of the first
  /// that begins, from 0.
  mutating func move(to section: [String]) -> (
    ending: Int, level: Int, beginning: ArraySlice<String>
  ) {
    let path = clamped(section)
    guard path != open else { return (0, open.count, []) }
    var shared = zip(open, path).prefix { $0 == $1 }.count
    if repeatsOuter, shared == path.count, shared > 0 { shared -= 1 }
    defer { open = path }
    return (open.count - shared, shared, path[shared...])
  }

  private func clamped(_ section: [String]) -> [String] {
    guard section.count > deepest else { return section }
    let rest = section[(deepest - 1)...].joined(separator: " / ")
    return section[..<(deepest - 1)] + [rest]
  }
}
