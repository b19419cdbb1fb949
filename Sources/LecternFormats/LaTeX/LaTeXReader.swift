internal import Foundation

/// Reads LaTeX, as it stands in BibTeX fields, as Unicode text.
///
/// Accents in every form, letters, signs, quotes and dashes become characters; commands that only change
/// the look go, what they are about stays. Mathematics between `$` stays as it is, and so does a command
/// that nobody knows and that has no argument. One pass, without recursion.
struct LaTeXReader {
  /// What becomes of braces that only group.
  enum Braces {
    case dropped
    /// They keep together the parts of names; those around an accent go.
    case kept
  }

  /// A pair of braces that is open.
  struct Group {
    /// Where its text begins.
    var start: Int
    /// Whether its braces are kept.
    var isKept: Bool
    /// Whether they keep a style from changing capitals: not where a command begins in them, since
    /// BibTeX takes that for one letter.
    var isProtecting: Bool
    /// The characters that its text is raised or lowered to.
    var raise: [Character: Character]?
  }

  let bytes: ArraySlice<UInt8>
  let braces: Braces
  var at: Int
  var out: [UInt8] = []
  var groups: [Group] = []
  /// What `LaTeXText` says of what is in `out`.
  var math: [Range<Int>] = []
  var protected: [Range<Int>] = []
  /// Marks for the next letter.
  var marks: [Unicode.Scalar] = []
  /// What the next group is raised or lowered to.
  var raising: [Character: Character]?
  /// Whether the next group is a command's argument.
  var isArgument = false
  private var hasMoreMath = true
  private var hasMoreFormulas = true
  /// How many bytes may still be looked at ahead: arguments within arguments that are never closed
  /// would else take the square of the time.
  var foresight: Int
  /// More marks than any letter has.
  static let mostMarks = 4

  /// The text of a field. White space is left as it is.
  static func text(_ bytes: ArraySlice<UInt8>, braces: Braces = .dropped) -> String {
    guard bytes.contains(where: { isSpecial[Int($0)] }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var reader = LaTeXReader(bytes: bytes, braces: braces, at: bytes.startIndex)
    reader.read()
    return String(decoding: reader.out, as: UTF8.self)
  }

  /// The text of a field with what LaTeX says of it.
  static func read(_ bytes: ArraySlice<UInt8>) -> LaTeXText {
    guard bytes.contains(where: { isSpecial[Int($0)] }) else {
      return LaTeXText(String(decoding: bytes, as: UTF8.self), math: [], groups: [])
    }
    var reader = LaTeXReader(bytes: bytes, braces: .dropped, at: bytes.startIndex)
    reader.read()
    return LaTeXText(
      String(decoding: reader.out, as: UTF8.self), math: reader.math, groups: reader.protected)
  }

  private init(bytes: ArraySlice<UInt8>, braces: Braces, at: Int) {
    self.bytes = bytes
    self.braces = braces
    self.at = at
    foresight = 4 * bytes.count + 1024
    out.reserveCapacity(bytes.count)
  }

  private static let isSpecial: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\{}$~`'-".utf8 { table[Int(byte)] = true }
    return table
  }()

  private mutating func read() {
    while at < bytes.endIndex {
      let byte = bytes[at]
      guard Self.isSpecial[Int(byte)] || !marks.isEmpty || isArgument else {
        let run = bytes[at...].prefix { !Self.isSpecial[Int($0)] }
        out += run
        at = run.endIndex
        continue
      }
      readOne(byte)
    }
    settleMarks()
  }

  private mutating func readOne(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"): readCommand()
    case UInt8(ascii: "{"): openGroup()
    case UInt8(ascii: "}"): closeGroup()
    case UInt8(ascii: "$"): readMath()
    case UInt8(ascii: "~"): pass(" ", count: 1)
    case UInt8(ascii: "-"): readHyphens()
    case UInt8(ascii: "`"): readPair(byte, double: "“", single: "‘")
    case UInt8(ascii: "'"): readPair(byte, double: "”", single: "'")
    case 0x20, 0x09, 0x0A,
      0x0D where !marks.isEmpty:
      at += 1
    default: readCharacter(byte)
    }
  }

  /// The byte so far ahead, if it is there.
  func peek(_ offset: Int = 0) -> UInt8? {
    at + offset < bytes.endIndex ? bytes[at + offset] : nil
  }

  private mutating func readCharacter(_ byte: UInt8) {
    let length =
      byte < 0x80 ? 1 : 1 + bytes[(at + 1)...].prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
    emit(String(decoding: bytes[at..<(at + length)], as: UTF8.self))
    at += length
    isArgument = false
  }

  private mutating func pass(_ text: String, count: Int) {
    emit(text)
    at += count
    isArgument = false
  }

  private mutating func readHyphens() {
    let count = bytes[at...].prefix { $0 == UInt8(ascii: "-") }.count
    let dashes = [2: "–", 3: "—"]
    pass(dashes[count] ?? String(repeating: "-", count: count), count: count)
  }

  private mutating func readPair(_ byte: UInt8, double: String, single: String) {
    let isDouble = peek(1) == byte
    // `?`` and `!`` are the Spanish signs at the beginning of a sentence.
    if byte == UInt8(ascii: "`"), !isDouble, let last = out.last, at > bytes.startIndex,
      bytes[at - 1] == last,
      let sign = ["?": "¿", "!": "¡"][String(decoding: [last], as: UTF8.self)]
    {
      out.removeLast()
      return pass(sign, count: 1)
    }
    pass(isDouble ? double : single, count: isDouble ? 2 : 1)
  }

  /// Mathematics, up to the next dollar that is none of the text's own.
  private mutating func readMath() {
    guard hasMoreMath else { return pass("$", count: 1) }
    let width = peek(1) == UInt8(ascii: "$") ? 2 : 1
    var end = at + width
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: "$") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.endIndex else {
      hasMoreMath = false
      return pass("$", count: 1)
    }
    let behind = end + width < bytes.endIndex ? bytes[end + width] : nil
    guard !LaTeXMath.isSum(bytes[(at + width)..<end], behind: behind) else {
      return pass("$", count: 1)
    }
    end = min(bytes.endIndex, end + width)
    addMath(Array(bytes[at..<end]))
    at = end
  }

  /// `\(x\)` and `\[x\]`, which become `$x$` and `$$x$$`. False where there is no end.
  mutating func readFormula(_ open: UInt8) -> Bool {
    guard hasMoreFormulas else { return false }
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var end = at + 2
    while end + 1 < bytes.endIndex, bytes[end] != UInt8(ascii: "\\") || bytes[end + 1] != close {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let formula = bytes[(at + 2)..<min(end, bytes.endIndex)]
    guard end + 1 < bytes.endIndex, !formula.contains(UInt8(ascii: "$")) else {
      hasMoreFormulas = false
      return false
    }
    let dollars = Array((close == UInt8(ascii: ")") ? "$" : "$$").utf8)
    addMath(dollars + formula + dollars)
    at = end + 2
    return true
  }

  private mutating func addMath(_ text: [UInt8]) {
    settleMarks()
    math.append(out.count..<(out.count + text.count))
    out += text
    isArgument = false
  }

  /// Writes a character, with the marks that wait for one.
  mutating func emit(_ text: String) {
    guard !marks.isEmpty, let first = text.unicodeScalars.first else {
      out += text.utf8
      return
    }
    // An i without its dot has it back under a mark: the composed letter is made of it.
    let base = first == "ı" ? "i" : first == "ȷ" ? "j" : first
    var letter = String(base)
    for mark in marks.reversed() { letter.unicodeScalars.append(mark) }
    marks = []
    out += letter.precomposedStringWithCanonicalMapping.utf8
    out += String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())).utf8
  }

  /// Marks that no letter came for stand alone.
  mutating func settleMarks() {
    for mark in marks { out += String(LaTeXAccents.alone[mark] ?? mark).utf8 }
    marks = []
  }
}
