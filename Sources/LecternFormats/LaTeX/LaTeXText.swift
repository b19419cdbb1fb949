import LecternModel

/// A text with what LaTeX says of it and plain text does not.
struct LaTeXText: Hashable {
  private(set) var text: String
  /// Where mathematics stands with its dollars, in bytes of the text and in their order.
  private(set) var math: [Range<Int>]
  /// What no style may write in small letters. One part may hold another.
  private(set) var protected: [Range<Int>]

  /// What was read. Braces that hold no capital protect nothing.
  init(_ text: String, math: [Range<Int>], groups: [Range<Int>]) {
    self.text = text
    self.math = math
    guard !groups.isEmpty else {
      protected = []
      return
    }
    var capitals = [0]
    capitals.reserveCapacity(text.utf8.count + 1)
    var count = 0
    for scalar in text.unicodeScalars {
      // The tables of Unicode are asked about what ASCII does not say.
      let isCapital =
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
      if isCapital { count += 1 }
      for _ in 0..<UTF8.width(scalar) { capitals.append(count) }
    }
    protected = groups.filter { capitals[$0.lowerBound] < capitals[$0.upperBound] }
  }

  /// A text that came in another form: what looks like mathematics is.
  init(plain text: String) {
    self.init(text, math: LaTeXMath.ranges(in: text), groups: [])
  }

  /// The same with other parts protected.
  func protecting(_ ranges: [Range<Int>]) -> LaTeXText {
    var text = self
    text.protected = ranges
    return text
  }

  /// Whether not all of it is written in one way.
  var hasParts: Bool { !math.isEmpty || !protected.isEmpty }

  /// Whether it says more than `init(plain:)` may know.
  var saysMore: Bool { !protected.isEmpty || text.utf8.contains(UInt8(ascii: "$")) }

  /// The same without what protects capitals.
  var unprotected: LaTeXText { LaTeXText(text, math: math, groups: []) }

  /// A title with its subtitle.
  func joined(_ separator: String, _ other: LaTeXText) -> LaTeXText {
    let start = text.utf8.count + separator.utf8.count
    func shifted(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.map { ($0.lowerBound + start)..<($0.upperBound + start) }
    }
    return LaTeXText(
      text + separator + other.text, math: math + shifted(other.math),
      groups: protected + shifted(other.protected))
  }

  /// The parts between empty lines.
  var paragraphs: [LaTeXText] {
    let bytes = Array(text.utf8)
    var parts: [LaTeXText] = []
    var start = 0
    var at = 0
    while at < bytes.count {
      let blanks = bytes[at...].prefix { $0 <= 0x20 }
      if blanks.count(where: { $0 == 0x0A }) > 1 {
        parts.append(part(bytes, start..<at))
        start = blanks.endIndex
      }
      at = max(at + 1, blanks.endIndex)
    }
    return parts + [part(bytes, start..<bytes.count)]
  }

  private func part(_ bytes: [UInt8], _ place: Range<Int>) -> LaTeXText {
    func inside(_ ranges: [Range<Int>]) -> [Range<Int>] {
      ranges.filter { place.contains($0.lowerBound) && $0.upperBound <= place.upperBound }
        .map { ($0.lowerBound - place.lowerBound)..<($0.upperBound - place.lowerBound) }
    }
    return LaTeXText(
      String(decoding: bytes[place], as: UTF8.self), math: inside(math), groups: inside(protected))
  }
}

extension LaTeXText {
  /// A part of the text that is written in one way.
  struct Piece: Hashable {
    /// Where it stands, in bytes.
    var place: Range<Int>
    var isMath = false
    /// How many protected parts end and begin before it.
    var closing = 0
    var opening = 0
  }

  /// The text from end to end; a last piece may be empty.
  var pieces: [Piece] {
    var starts = protected.map(\.lowerBound)
    var ends = protected.map(\.upperBound)
    starts.sort()
    ends.sort()
    var cuts: [Int] = []
    cuts.reserveCapacity(2 + 2 * (math.count + protected.count))
    for range in math {
      cuts.append(range.lowerBound)
      cuts.append(range.upperBound)
    }
    cuts += starts
    cuts += ends
    cuts.append(0)
    cuts.append(text.utf8.count)
    cuts.sort()
    var pieces: [Piece] = []
    pieces.reserveCapacity(cuts.count)
    var (opened, closed, formula) = (0, 0, 0)
    for (index, cut) in cuts.enumerated() where index + 1 == cuts.count || cuts[index + 1] > cut {
      var piece = Piece(place: cut..<(index + 1 < cuts.count ? cuts[index + 1] : cut))
      while closed + piece.closing < ends.count, ends[closed + piece.closing] <= cut {
        piece.closing += 1
      }
      while opened + piece.opening < starts.count, starts[opened + piece.opening] <= cut {
        piece.opening += 1
      }
      if formula < math.count, math[formula].lowerBound == cut, !piece.place.isEmpty {
        piece.isMath = true
        formula += 1
      }
      closed += piece.closing
      opened += piece.opening
      pieces.append(piece)
    }
    return pieces
  }
}
