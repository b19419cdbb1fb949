extension Progress: CustomStringConvertible {
  /// Reads the text forms: `page 120/458`, `p. 12`, `40%`, `44:24`, `1:02:03`, `ch. 2`, `unit 1`, `3/13`.
  ///
  /// `unit` says what a bare `299/458` counts, where the reader of a file knows better than "parts".
  public init?(text: String, bareUnit: Unit = .part) {
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "." })
    guard let last = words.last else { return nil }
    if words.count == 1 {
      self.init(single: last, bareUnit: bareUnit)
      return
    }
    guard words.count == 2, let unit = Self.units[String(words[0])] else { return nil }
    self.init(fraction: last, unit: unit)
  }

  private init?(single word: Substring, bareUnit: Unit) {
    if word.hasSuffix("%") {
      guard let percent = Int(word.dropLast()), (0...100).contains(percent) else { return nil }
      self.init(.percent, percent)
    } else if word.contains(":") {
      let fields = word.split(separator: ":", omittingEmptySubsequences: false)
      let numbers = fields.compactMap { Int($0) }
      guard (2...3).contains(fields.count), numbers.count == fields.count,
        numbers.allSatisfy({ (0...9999).contains($0) })
      else { return nil }
      self.init(.second, numbers.reduce(0) { $0 * 60 + $1 })
    } else if word.contains("/") {
      self.init(fraction: word, unit: bareUnit)
    } else {
      return nil
    }
  }

  private init?(fraction text: Substring, unit: Unit) {
    let fields = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let done = Int(fields[0]), (0...10_000_000).contains(done) else { return nil }
    guard fields.count > 1 else {
      self.init(unit, done)
      return
    }
    guard fields.count == 2, let total = Int(fields[1]), total >= done, total > 0 else {
      return nil
    }
    self.init(unit, done, of: total)
  }

  private static let units: [String: Unit] = [
    "page": .page, "pages": .page, "p": .page, "pp": .page, "ch": .chapter, "chapter": .chapter,
    "unit": .chapter, "part": .part, "lecture": .part, "lesson": .part, "week": .part,
  ]

  public var description: String {
    switch unit {
    case .percent: return "\(done)%"
    case .second:
      let clock = Digits.text(done / 60 % 60, width: 2) + ":" + Digits.text(done % 60, width: 2)
      return done >= 3600 ? "\(done / 3600):\(clock)" : clock
    case .page: return "page \(ratio)"
    case .chapter: return "ch \(ratio)"
    case .part: return total == nil ? "part \(done)" : ratio
    }
  }

  private var ratio: String { total.map { "\(done)/\($0)" } ?? "\(done)" }
}
