/// BibLaTeX's names by parts: `family=Last, given=First, prefix=von, suffix=Jr` (biblatex manual, 3.4).
enum ExtendedName {
  /// Nil for a name in another form.
  static func read(_ parts: [ByteSlice]) -> Person? {
    var fields: [String: String] = [:]
    for part in parts {
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard sides.count == 2 else { return nil }
      let value = NameText.plain(sides[1]).filter { $0 != "\"" }
      fields[Blank.trim(sides[0]).lowerText] = value
    }
    guard let family = fields["family"], !family.isEmpty else { return nil }
    return Person(
      family: family, given: fields["given"], particle: fields["prefix"], suffix: fields["suffix"])
  }
}
