import LecternModel

/// Ratings as people write them in a table: `⭐⭐⭐⭐`, `★★☆☆☆`, `4.5/5`, `9/10`, `4.5 stars`.
enum RatingText {
  /// Half stars, 1 to 10; quarters are rounded up. Nil for what is no rating, or is one of an unknown scale:
  /// a bare number needs the scale that the column's head says.
  static func halves(_ text: String, head: String) -> Int? {
    let text = String(
      text.unicodeScalars.filter { $0 != "\u{FE0F}" && !$0.properties.isWhitespace })
    if let drawn = drawn(text) { return drawn }
    let parts = text.lowercased().replacing("outof", with: "/").replacing("of", with: "/")
      .split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let units = ["stars", "star", "⭐", "★"]
    let unit = units.first { parts.last?.hasSuffix($0) == true }
    let number = parts.count == 1 ? first.dropLast(unit?.count ?? 0) : first
    let whole =
      parts.count == 2
      ? scale(parts[1].dropLast(unit?.count ?? 0)) : unit == nil ? scale(ofHead: head) : 5
    guard let whole, let value = Double(number.replacing(",", with: ".")), value > 0,
      value <= Double(whole)
    else { return nil }
    return max(1, Int((value * 10 / Double(whole)).rounded(.toNearestOrAwayFromZero)))
  }

  /// What the best rating is by a head: 5 of `Rating (1-5)`, 10 of `Score /10`. Nil for other heads.
  static func scale(ofHead head: String) -> Int? {
    let head = head.lowercased()
    guard
      ["rating", "my rating", "score", "my score"].contains(where: { head.hasPrefix($0 + " ") })
        || head.hasPrefix("rating/") || head.hasPrefix("score/")
    else { return nil }
    return head.split { !$0.isASCII || !$0.isNumber }.last.flatMap { scale($0) }
  }

  private static func scale(_ text: some StringProtocol) -> Int? {
    Int(text).flatMap { [5, 10, 100].contains($0) ? $0 : nil }
  }

  /// Counts stars that are drawn, with those that are missing or without.
  private static func drawn(_ text: String) -> Int? {
    let plain = text.replacing("⭐", with: "★").replacing("🌟", with: "★")
    let full = plain.drop { $0 == "★" }
    let isHalf = full.first == "½"
    guard full.dropFirst(isHalf ? 1 : 0).allSatisfy({ $0 == "☆" }) else { return nil }
    return Stars.halves(String(plain.prefix { $0 != "☆" }))
  }
}
