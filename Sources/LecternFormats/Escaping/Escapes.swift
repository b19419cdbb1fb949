/// How plain text is written in an output language: what single ASCII characters become, and what
/// becomes of characters that can't be seen or that make text look other than it is.
///
/// Takes one pass over the bytes; text that needs nothing is copied whole.
struct Escapes: Sendable {
  /// What becomes of a character that can't stay.
  enum Fate: Sendable {
    case dropped
    /// Its code point is written in hexadecimal between two strings.
    case coded(before: String, after: String)
  }

  private let replacements: [[UInt8]?]
  /// Bytes that are replaced, or may begin a character that is.
  private let needsCare: [Bool]
  private let deceivers: Fate

  /// `controls` is for those of ASCII that `table` doesn't name; `deceivers` for C1 controls, line
  /// separators, and the explicit bidi controls (U+202A–202E, U+2066–2069) with which a title can
  /// reorder what stands around it. The noncharacters U+FFFE and U+FFFF are left out: XML can't have
  /// them in any form.
  init(_ table: KeyValuePairs<Unicode.Scalar, String>, controls: Fate, deceivers: Fate) {
    var replacements = [[UInt8]?](repeating: nil, count: 128)
    for control in Array(0..<0x20) + [0x7F] {
      replacements[control] = controls.bytes(of: UInt32(control))
    }
    for (scalar, text) in table { replacements[Int(scalar.value)] = Array(text.utf8) }
    self.replacements = replacements
    needsCare = (0...255).map {
      $0 < 0x80 ? replacements[$0] != nil : [0xC2, 0xE2, 0xEF].contains($0)
    }
    self.deceivers = deceivers
  }

  /// The text as the language needs it written.
  func callAsFunction(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text as the language needs it written.
  func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  /// Appends text in UTF-8 as the language needs it written: what stands as it is between two places that need care,
  /// all at once.
  func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var start = 0
    while let place = bytes[start...].firstIndex(where: { needsCare[Int($0)] }) {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
      start = place + appendWithCare(bytes[place...], to: &out)
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Appends the first character of a text; how many bytes it has.
  private func appendWithCare(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to out: inout [UInt8]
  ) -> Int {
    let first = bytes[bytes.startIndex]
    guard first >= 0x80 else {
      out.append(contentsOf: replacements[Int(first)] ?? [])
      return 1
    }
    let character = bytes.prefix(first < 0xE0 ? 2 : 3)
    let code = character.dropFirst().reduce(UInt32(first & (first < 0xE0 ? 0x1F : 0x0F))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    switch code {
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069:
      out.append(contentsOf: deceivers.bytes(of: code))
    case 0xFFFE, 0xFFFF: break
    default: out.append(contentsOf: character)
    }
    return character.count
  }
}

extension Escapes.Fate {
  /// What is written for a code point.
  fileprivate func bytes(of code: UInt32) -> [UInt8] {
    guard case .coded(let before, let after) = self else { return [] }
    let digits = String(code, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return Array((before + zeros + digits + after).utf8)
  }
}
