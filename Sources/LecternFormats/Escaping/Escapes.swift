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
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      !bytes.contains { needsCare[Int($0)] }
    }
    if isPlain ?? false {
      out.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80:
        if let replacement = replacements[Int(scalar.value)] {
          out.append(contentsOf: replacement)
        } else {
          out.append(UInt8(truncatingIfNeeded: scalar.value))
        }
      case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069:
        out.append(contentsOf: deceivers.bytes(of: scalar.value))
      case 0xFFFE, 0xFFFF: continue
      default: out.append(contentsOf: scalar.utf8)
      }
    }
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
