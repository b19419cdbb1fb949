/// Names of columns as services and people write them.
enum ColumnName {
  /// The name without what does not matter: case, spaces, punctuation. `Exclusive Shelf`,
  /// `exclusive_shelf` and `exclusiveShelf` are one.
  static func normal(_ name: String) -> String {
    String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter(isKept)))
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
