/// A rating in half stars, as people read it.
public enum Stars {
  /// Draws 1 to 10 half stars: `★★★★½`.
  public static func text(halves: Int) -> String {
    String(repeating: "★", count: halves / 2) + (halves % 2 == 1 ? "½" : "")
  }

  /// Half stars as a number of stars: `4`, `4.5`.
  public static func number(halves: Int) -> String {
    "\(halves / 2)" + (halves % 2 == 0 ? "" : ".5")
  }

  /// Counts half stars that are drawn; nil for anything but half a star to five.
  public static func halves(_ text: String) -> Int? {
    guard text.utf8.count <= 15 else { return nil }
    let full = text.prefix { $0 == "★" }
    let rest = text[full.endIndex...]
    guard rest.isEmpty || rest == "½" else { return nil }
    let halves = full.count * 2 + (rest.isEmpty ? 0 : 1)
    return (1...10).contains(halves) ? halves : nil
  }
}
