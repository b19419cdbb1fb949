/// The form of citation keys.
public enum CitationKey {
  /// A key without the signs that would end it in a `.bib` file.
  public static func text(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy { 0x20 < $0 && $0 < 0x80 && !"{},=\"".utf8.contains($0) }
    return isPlain ? key : key.filter { !$0.isWhitespace && !"{},=\"".contains($0) }
  }

  /// A key where others have the same wish: itself, then with `a` to `z` behind it, then `aa` and so on.
  public static func variant(_ wish: String, _ count: Int) -> String {
    count == 0 ? wish : wish + letters(count - 1)
  }

  private static func letters(_ number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
    return number < 26 ? last : letters(number / 26 - 1) + last
  }
}
