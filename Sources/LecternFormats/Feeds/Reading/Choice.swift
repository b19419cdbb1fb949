/// How much the word of an element counts where several say the same thing.
enum Rank: UInt8, Comparable {
  /// Nothing has been said.
  case none
  /// Better than nothing.
  case last
  /// Meant for something else, but close.
  case fallback
  /// A module's element for exactly this.
  case module
  /// The format's own element for exactly this.
  case own
  /// Overrules even the format's own.
  case first

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A value that several elements may give: the highest rank counts, of equal ones the first.
struct Choice<Value> {
  private(set) var value: Value?
  private(set) var rank = Rank.none

  /// Takes a value unless there is a better one or it is nil.
  mutating func offer(_ new: @autoclosure () -> Value?, _ rank: Rank) {
    guard rank > self.rank, let new = new() else { return }
    value = new
    self.rank = rank
  }
}

/// Values that several elements may give together. Those of rank `fallback` and below count only where no
/// better one gives any.
struct Choices<Value: Hashable> {
  private var ranked: [(value: Value, rank: Rank)] = []

  var isEmpty: Bool { ranked.isEmpty }

  mutating func add(_ value: Value?, _ rank: Rank) {
    guard let value else { return }
    ranked.append((value, rank))
  }

  mutating func add(_ values: [Value], _ rank: Rank) {
    for value in values { add(value, rank) }
  }

  /// The best, each once, the format's own first and otherwise in document order.
  var values: [Value] {
    guard ranked.count > 1 else { return ranked.map(\.value) }
    let best = ranked.map(\.rank).max() ?? .none
    let counted = ranked.filter { best > .fallback ? $0.rank > .fallback : $0.rank == best }
    var seen: Set<Value> = []
    let ordered = counted.filter { $0.rank > .module } + counted.filter { $0.rank <= .module }
    return ordered.map(\.value).filter { seen.insert($0).inserted }
  }
}
