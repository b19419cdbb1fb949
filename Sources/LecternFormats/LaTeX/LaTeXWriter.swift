/// Writes plain text as LaTeX needs it in a BibTeX field, so that `LaTeXReader` gives it back.
struct LaTeXWriter: Sendable {
  /// Whether all beyond ASCII is written with commands.
  var isASCII = false

  /// Text of a field in braces. Mathematics between `$` stays as it is.
  func text(_ text: String) -> String { Self.written { append(text, to: &$0) } }

  /// The same of a text whose parts are known, with the braces that protect capitals.
  func text(_ text: LaTeXText) -> String { Self.written { append(text, to: &$0) } }

  /// A title as it is appended.
  func title(_ text: LaTeXText) -> String { Self.written { append(title: text, to: &$0) } }

  private static func written(_ write: (inout TextBuffer) -> Void) -> String {
    var out = TextBuffer()
    write(&out)
    return out.take()
  }

  /// Appends text of a field in braces.
  func append(_ text: String, to out: inout TextBuffer) {
    guard text.hasByte(where: Self.isSpecial) else { return out.add(text) }
    append(LaTeXText(plain: text), to: &out)
  }

  /// Appends a title with its capitals protected where they were; where none is, those that a style would
  /// make small: see `CapitalKeeper`.
  func append(title text: LaTeXText, to out: inout TextBuffer) {
    let isProtected = !text.protected.isEmpty
    append(isProtected ? text : text.protecting(CapitalKeeper.ranges(in: text)), to: &out)
  }

  /// Appends a text with the braces that protect capitals.
  func append(_ text: LaTeXText, to out: inout TextBuffer) {
    guard text.hasParts else { return append(plain: text.text, Self.escapes(text.text), to: &out) }
    let bytes = Array(text.text.utf8)
    func part(_ piece: LaTeXText.Piece) -> String {
      String(decoding: bytes[piece.place], as: UTF8.self)
    }
    var pieces = text.pieces
    for place in pieces.indices where pieces[place].isMath {
      pieces[place].isMath = canHold(mathematics: part(pieces[place]))
    }
    // One way for the whole text, so that it doesn't depend on where it is cut.
    let escapes = Self.escapes(
      text.math.isEmpty ? text.text : pieces.filter { !$0.isMath }.map(part).joined())
    for piece in pieces {
      for _ in 0..<piece.closing { out.add("}") }
      for _ in 0..<piece.opening { out.add("{") }
      if piece.isMath {
        out.add(part(piece).replacing("\n", with: " "))
      } else if bytes[piece.place].contains(where: Self.isSpecial) {
        append(plain: part(piece), escapes, to: &out)
      } else {
        out.add(bytes[piece.place])
      }
    }
  }

  /// Mathematics that a field can't hold is text like all else, and letters beyond ASCII have no command
  /// there.
  private func canHold(mathematics text: String) -> Bool {
    LaTeXMath.isSound(text) && (!isASCII || text.isASCII)
  }

  /// Text of a verbatim field (`url`, `doi`): nothing is escaped but what would end it.
  func verbatim(_ text: String) -> String {
    let raw = Self.raw(text)
    guard isASCII, !raw.isASCII else { return raw }
    var out = ""
    for byte in raw.utf8 {
      if byte < 0x80 {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        out += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  private func append(
    plain text: String, _ escapes: @autoclosure () -> Escapes, to out: inout TextBuffer
  ) {
    guard text.hasByte(where: Self.isSpecial) else { return out.add(text) }
    let apart = Self.withoutLigatures(escapes()(text))
    out.add(isASCII ? LaTeXASCII.text(apart) : apart)
  }

  /// BibTeX counts braces whether or not a backslash is before them, so that they may be `\{` only
  /// where they balance.
  private static func escapes(_ text: String) -> Escapes {
    isBalanced(text) ? withBraces : withNamedBraces
  }

  /// Hyphens and quotes that would be read as a dash or a double quote, kept apart by braces.
  private static func withoutLigatures(_ text: String) -> String {
    guard text.hasByte(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }) else {
      return text
    }
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte == out.last, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        out += "{}".utf8
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text as it is, or without its braces where they don't balance.
  static func balanced(_ text: String) -> String {
    isBalanced(text) ? text : text.filter { $0 != "{" && $0 != "}" }
  }

  private static func isBalanced(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var depth = 0
      for byte in bytes {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        if depth < 0 { return false }
      }
      return depth == 0
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool { special[Int(byte)] }

  /// Bytes that may have to be written otherwise.
  private static let special = (0...255).map { byte in
    byte < 0x20 || byte > 0x7E || "&%$#_~^\\`{}-'".utf8.contains(UInt8(byte))
  }

  private static let withBraces = table(open: "\\{", close: "\\}")
  private static let withNamedBraces = table(
    open: "\\textbraceleft{}", close: "\\textbraceright{}")

  private static func table(open: String, close: String) -> Escapes {
    Escapes(
      [
        "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
        "^": "\\textasciicircum{}", "\\": "\\textbackslash{}", "`": "\\textasciigrave{}",
        "{": open, "}": close, "\n": " ", "\r": " ", "\t": " ",
      ], controls: .dropped, deceivers: .dropped)
  }

  private static let raw = Escapes(
    ["{": "%7B", "}": "%7D", "\\": "%5C", "\n": "", "\r": "", "\t": ""],
    controls: .dropped, deceivers: .dropped)
}
