internal import Foundation

/// Names of tags as they are compared.
public enum TagName {
  /// A name without capitals and accents: `łódź` and `Lodz` are one.
  public static func folded(_ name: String) -> String {
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
