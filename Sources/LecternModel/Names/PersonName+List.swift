extension PersonName {
  /// The names of a list: `A B, C D and E F`, `B, A; D, C`, `Last, F., Other, G.`. With `isBibTeX` only
  /// `and` parts names, as in BibTeX's author field. `et al.` becomes a literal `others`.
  public static func list(_ text: String, isBibTeX: Bool = false) -> [Person] {
    let bytes = Array(text.utf8)[...]
    if isBibTeX { return people(NameText.splitAtAnd(bytes, isBibTeX: true)) }
    let entries = NameText.split(bytes, at: UInt8(ascii: ";"))
    guard entries.count == 1 else {
      return entries.flatMap { NameText.splitAtAnd($0, isBibTeX: false) }.compactMap(nonempty)
    }
    let segments = NameText.splitAtAnd(bytes, isBibTeX: false).map { segment in
      NameText.split(segment, at: UInt8(ascii: ",")).flatMap(withoutOthers)
    }
    return people(grouped(segments).map { Array($0.utf8)[...] })
  }

  /// Names without a comma have the family's last: `Siemens AG` is no person, unless others in the list have
  /// initials behind (`Taylor AG and Hinton GE`).
  private static func people(_ names: [ByteSlice]) -> [Person] {
    let areFirms = names.map(mayBeFirm)
    guard areFirms.contains(true) else { return names.compactMap(nonempty) }
    let haveInitials = zip(names, areFirms).contains { name, isFirm in
      !isFirm && !name.contains(comma) && NameText.words(name).last?.isBareInitials == true
    }
    return zip(names, areFirms).compactMap { name, isFirm in
      guard isFirm else { return nonempty(name) }
      return haveInitials
        ? vancouver(NameText.words(name)) ?? nonempty(name)
        : Person(literal: NameText.plain(name))
    }
  }

  private static func mayBeFirm(_ name: ByteSlice) -> Bool {
    // All such words end in a capital or a dot.
    guard let last = name.last(where: { $0 > 0x20 }), last &- 0x41 < 26 || last == UInt8(ascii: ".")
    else { return false }
    return !name.contains(comma) && CorporateName.mayBeFirm(NameText.words(name))
  }

  private static let comma = UInt8(ascii: ",")

  private static func nonempty(_ bytes: ByteSlice) -> Person? {
    let saysAnything = bytes.contains(where: ASCII.isLetter) || !NameText.plain(bytes).isEmpty
    return saysAnything ? parse(bytes) : nil
  }

  /// `Goodfellow et al.` is two pieces.
  private static func withoutOthers(_ bytes: ByteSlice) -> [String] {
    let piece = Blank.trim(bytes)
    for others in ["et al.", "et al", "and others"] where piece.endsIgnoringCase(others) {
      let rest = Blank.trim(piece.dropLast(others.utf8.count))
      return rest.isEmpty ? ["others"] : [rest.text, "others"]
    }
    return piece.isEmpty ? [] : [piece.text]
  }

  /// Puts together what commas part within a name.
  private static func grouped(_ segments: [[String]]) -> [String] {
    let pieces = segments.flatMap { $0 }
    let isOpen = pieces.last == "others"
    let names = isOpen ? Array(pieces.dropLast()) : pieces
    let grouped =
      areInverted(segments, names) ? pairs(names) : withSuffixes(names)
    return isOpen ? grouped + ["others"] : grouped
  }

  /// Whether pieces are family names and given names in turn.
  private static func areInverted(_ segments: [[String]], _ pieces: [String]) -> Bool {
    guard pieces.count > 1, pieces.count % 2 == 0 else { return false }
    let second = stride(from: 1, to: pieces.count, by: 2).map { words(pieces[$0]) }
    if second.allSatisfy({ $0.allSatisfy(\.isInitial) || $0.allSatisfy(\.isBareInitials) }) {
      return true
    }
    // Every name has its comma: `Goodfellow, Ian and Bengio, Yoshua`.
    let named = segments.filter { $0 != ["others"] }
    guard named.allSatisfy({ $0.count == 2 }), !second[0].allSatisfy(\.isSuffix) else {
      return false
    }
    return stride(from: 0, to: pieces.count, by: 2).contains { place in
      let family = words(pieces[place])
      return family.count == 1 || family[0].isParticle(isFirst: true)
        || words(pieces[place + 1]).count == 1
    }
  }

  private static func words(_ piece: String) -> [NameWord] {
    NameText.words(Array(piece.utf8)[...])
  }

  private static func pairs(_ pieces: [String]) -> [String] {
    stride(from: 0, to: pieces.count, by: 2).map { pieces[$0] + ", " + pieces[$0 + 1] }
  }

  /// `King, Jr.` belongs together; so does `King, Jr., Martin` where nothing else follows.
  private static func withSuffixes(_ pieces: [String]) -> [String] {
    if pieces.count == 3, words(pieces[1]).allSatisfy(\.isSuffix), words(pieces[0]).count == 1 {
      return [pieces.joined(separator: ", ")]
    }
    var names: [String] = []
    for piece in pieces {
      if let last = names.last, words(piece).allSatisfy(\.isSuffix) {
        names[names.count - 1] = last + ", " + piece
      } else {
        names.append(piece)
      }
    }
    return names
  }
}
