/// How far the reader is, in the unit they count in.
///
/// Text forms: `page 120/458`, `40%`, `44:24`, `ch 2`, `3/13`.
public struct Progress: Hashable, Codable, Sendable {
  /// What is counted.
  public enum Unit: String, Codable, Sendable, CaseIterable {
    /// Pages of a book.
    case page
    /// Hundredths of the whole.
    case percent
    /// Seconds of a recording.
    case second
    /// Chapters or units.
    case chapter
    /// Parts of any sort: lectures of a course, say.
    case part
  }

  /// What is counted.
  public var unit: Unit
  /// How many are done.
  public var done: Int
  /// How many there are, when known.
  public var total: Int?

  /// So many of so many.
  public init(_ unit: Unit, _ done: Int, of total: Int? = nil) {
    self.unit = unit
    self.done = done
    self.total = total
  }

  /// The part done, from 0 to 1, when the whole is known.
  public var fraction: Double? {
    let whole = unit == .percent ? 100 : total
    guard let whole, whole > 0 else { return nil }
    return min(1, Double(done) / Double(whole))
  }

  /// Whether it is more than another; of two that can't be compared, one all the same, and always the
  /// same one.
  public func isFurther(than other: Progress) -> Bool {
    if unit == other.unit, done != other.done { return done > other.done }
    let (mine, theirs) = (fraction ?? 0, other.fraction ?? 0)
    return mine == theirs ? description > other.description : mine > theirs
  }
}
