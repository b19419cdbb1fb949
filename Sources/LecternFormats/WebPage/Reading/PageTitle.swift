import LecternModel

/// Titles of pages without the name of the site that stands around them.
enum PageTitle {
  /// `title` without the site's name at its end or its beginning; `names` are what the site may be called.
  static func withoutSite(_ title: String, names: [String]) -> String {
    let keys = Set(names.map(key)).subtracting([""])
    var rest = title
    // `Post | Blog | Company` has two names.
    for _ in 0..<2 {
      guard let shorter = withoutEnd(rest, keys) ?? withoutBeginning(rest, keys) else { break }
      rest = shorter
    }
    return rest
  }

  /// Signs that part a site's name from the title.
  private static let separators = [
    " | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « ", " • ", " / ", ": ", " ‹ ",
  ]

  private static func withoutEnd(_ title: String, _ keys: Set<String>) -> String? {
    for separator in separators {
      guard let place = title.ranges(of: separator).last,
        keys.contains(key(String(title[place.upperBound...])))
      else { continue }
      return CleanText.line(String(title[..<place.lowerBound]))
    }
    return nil
  }

  private static func withoutBeginning(_ title: String, _ keys: Set<String>) -> String? {
    for separator in separators {
      guard let place = title.firstRange(of: separator),
        keys.contains(key(String(title[..<place.lowerBound])))
      else { continue }
      return CleanText.line(String(title[place.upperBound...]))
    }
    return nil
  }

  /// What the address says the site may be called: `daringfireball.net` and `daringfireball`.
  static func siteNames(host: String?) -> [String] {
    guard let host else { return [] }
    let labels = host.split(separator: ".").map(String.init)
    guard labels.count > 1 else { return [host] }
    return [host] + labels.dropLast()
  }

  /// Letters and digits alone, so that `Daring Fireball` is `daringfireball`.
  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
