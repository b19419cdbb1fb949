/// The ways in which authors stand beside a title.
struct TitleTail {
  typealias Find = (title: String, authors: [Person], year: Int?)

  /// The title with its authors, without a year at the end.
  private let bytes: ByteSlice
  /// The year at the end.
  let year: Int?

  init(_ text: String) {
    (bytes, year) = Self.withoutYear(Blank.trim(Array(text.utf8)[...]))
  }

  /// Without `, 2016` or `(2016)` at the end.
  private static func withoutYear(_ bytes: ByteSlice) -> (rest: ByteSlice, year: Int?) {
    let end = bytes.last == UInt8(ascii: ")") ? bytes.dropLast() : bytes
    let isInBrackets = end.count < bytes.count
    let digits = end.suffix(4)
    guard digits.count == 4, digits.isNumber, let year = Int(digits.text),
      (1400...2100).contains(year)
    else { return (bytes, nil) }
    let before = isInBrackets ? end.dropLast(4) : Blank.trim(end.dropLast(4))
    guard before.last == (isInBrackets ? UInt8(ascii: "(") : UInt8(ascii: ",")) else {
      return (bytes, nil)
    }
    return (Blank.trim(before.dropLast()), year)
  }

  /// `Title (Goodfellow et al., 2016)`, `Title (Rich Sutton)`.
  func bracketed() -> Find? {
    guard bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    return find(bytes[..<open], bytes[(open + 1)...].dropLast(), .surely)
  }

  /// `Title by Chris Olah`, but not `Powered by Chris Olah`.
  func byline() -> Find? {
    let place = bytes.indices.dropLast(3).last { bytes[$0...].startsIgnoringCase(" by ") }
    guard let place else { return nil }
    let isPassive = ["ed", "driven", "made", "built", "taught", "written"]
      .contains(where: bytes[..<place].endsIgnoringCase)
    return isPassive ? nil : find(bytes[..<place], bytes[(place + 4)...], .likely)
  }

  /// `Title, Name`, `Title - Name`, `Title? Name`: the earliest place behind which all are people.
  func separated() -> Find? {
    for place in bytes.indices.suffix(Self.longest) {
      guard let (end, start) = separator(at: place) else { continue }
      if let found = find(bytes[..<end], bytes[start...], .surely) { return found }
    }
    return nil
  }

  /// `Duke, Annie - Thinking in Bets`, as notes are named.
  func noteName() -> Find? {
    let dash = bytes.indices.first { bytes[$0...].starts(with: " - ".utf8) }
    guard let dash, bytes[..<dash].count(where: { $0 == UInt8(ascii: ",") }) == 1 else {
      return nil
    }
    let person = PersonName.parse(bytes[..<dash].text)
    guard let given = person.given, person.family?.contains(" ") == false,
      GivenNames.all.contains(given.lowercased())
    else { return nil }
    return (Blank.trim(bytes[(dash + 3)...]).text, [person], nil)
  }

  /// Authors are never longer than this, in bytes.
  private static let longest = 200

  /// Where the title ends and the rest begins, if a separator stands at a place.
  private func separator(at place: Int) -> (end: Int, start: Int)? {
    let rest = bytes[place...]
    if rest.starts(with: ", ".utf8) { return (place, place + 2) }
    // The question mark belongs to the title.
    if rest.starts(with: "? ".utf8) || rest.starts(with: "! ".utf8) {
      return (place + 1, place + 2)
    }
    for dash in [" - ", " – ", " — ", " | "] where rest.starts(with: dash.utf8) {
      return (place, place + dash.utf8.count)
    }
    return nil
  }

  private func find(_ title: ByteSlice, _ names: ByteSlice, _ how: PersonTest.Certainty) -> Find? {
    let title = Blank.trim(title)
    let (names, year) = Self.withoutYear(Blank.trim(names))
    guard title.contains(where: ASCII.isWord), names.count <= Self.longest,
      !PersonTest.isName(title.text, .surely)
    else { return nil }
    let people = PersonName.list(names.text)
    return PersonTest.arePeople(people, how) ? (title.text, people, year) : nil
  }
}
