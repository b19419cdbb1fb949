internal import Foundation

/// Text in the form that the text index learns, and words in the form they are looked up in.
///
/// Scripts that put no spaces between words (Chinese, Japanese, Thai …) would be one word a sentence. Their signs
/// are set apart here, so that each is a word and any part of a sentence is a phrase.
public enum SearchText {
  /// Text with a space around each sign of a script without spaces; compatible forms of a sign become one
  /// (Unicode NFKC), as full-width letters. Other text stays as it is.
  public static func spaced(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { standsAlone($0) || isFullWidth($0) }) else {
      return text
    }
    var spaced = ""
    var isApart = false
    for character in text.precomposedStringWithCompatibilityMapping {
      let isNow = character.unicodeScalars.contains(where: standsAlone)
      if isNow || isApart { spaced.append(" ") }
      spaced.append(character)
      isApart = isNow
    }
    return spaced
  }

  /// The inverse of `spaced` for showing, but for the compatible forms: no space beside a sign that stands alone.
  /// `marks` are transparent.
  public static func joined(_ text: String, ignoring marks: Set<Character> = []) -> String {
    guard text.unicodeScalars.contains(where: standsAlone) else { return text }
    let characters = Array(text)
    func isApart(_ indices: some Sequence<Int>) -> Bool {
      let next = indices.first { !marks.contains(characters[$0]) }
      return next.map { characters[$0].unicodeScalars.contains(where: standsAlone) } ?? false
    }
    var joined = ""
    for (index, character) in characters.enumerated() {
      let isJoint =
        character == " "
        && (isApart((index + 1)..<characters.count) || isApart((0..<index).reversed()))
      if !isJoint { joined.append(character) }
    }
    return joined
  }

  /// Latin letters as wide as ideographs.
  private static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF01...0xFF5E).contains(scalar.value)
  }

  /// Whether a sign is a word for the index: Thai to Myanmar, Khmer, Han, kana, bopomofo, Hangul.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007,
      0x3041...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF,
      0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
