internal import Foundation

/// Names, of tags and whatever else is compared without regard to case and accents.
public enum TagName {
  /// A name without capitals and accents: `łódź` and `Lodz` are one.
  public static func folded(_ name: String) -> String {
    // Most are ASCII, and a million of them are folded for their order.
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
    let bare = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return bare.reduce(into: "") { text, sign in text += letters[sign] ?? String(sign) }
      .precomposedStringWithCanonicalMapping
  }

  /// Letters that Unicode takes for letters of their own, and that are typed without their strokes where a keyboard
  /// has none.
  private static let letters: [Unicode.Scalar: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d",
    "þ": "th",
  ]
}
