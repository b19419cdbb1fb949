/// How wide each column of a table becomes, and which have to go.
struct TableLayout {
  /// What a column needs.
  struct Need {
    /// The width of its widest cell.
    var natural: Int
    /// The width under which it is no use beside others.
    var least: Int
    /// The width beyond which it takes from the others; of a column without a bound it is what they leave.
    var most: Int
    /// Of columns that do not all fit the largest rank goes first; 0 stays while there is any room.
    var rank: Int
    var cutting = Cutting.freely
    /// Whether there is nothing in it but its heading.
    var isEmpty = false

    /// What it would have before it takes from the others.
    fileprivate var comfort: Int { most < .max ? max(floor(nil), min(natural, most)) : floor(nil) }

    /// How narrow it may become when the columns that stay are squeezed this far.
    fileprivate func floor(_ squeeze: Cutting?) -> Int {
      if cutting == .never { return natural }
      guard let squeeze, cutting <= squeeze else { return max(1, min(least, natural)) }
      return min(natural, 4)
    }
  }

  /// When the text of a column is cut.
  enum Cutting: Int, Comparable {
    /// As soon as there is no room.
    case freely
    /// Before a column has to go: a word, by whose beginning it is known.
    case late
    /// Never: a part of a number says another number.
    case never

    static func < (left: Cutting, right: Cutting) -> Bool { left.rawValue < right.rawValue }
  }

  static let gap = 2

  /// A width for each column, nil for one that is left out. Together they are never wider than `width`.
  static func widths(_ needs: [Need], in width: Int) -> [Int?] {
    var shown = needs.indices.filter { needs[$0].natural > 0 || needs[$0].rank == 0 }
    func room() -> Int { width - gap * max(0, shown.count - 1) }
    func fits(_ floors: [Int]) -> Bool { shown.reduce(0) { $0 + floors[$1] } <= room() }
    // What says nothing goes first, then what counts least.
    let comfort = needs.map(\.comfort)
    while shown.count > 1, !fits(comfort), let empty = shown.last(where: { needs[$0].isEmpty }) {
      shown.removeAll { $0 == empty }
    }
    let wanted = needs.map { $0.floor(nil) }
    while shown.count > 1, !fits(wanted),
      let victim = shown.filter({ needs[$0].rank > 0 }).max(by: { needs[$0].rank < needs[$1].rank })
    {
      shown.removeAll { $0 == victim }
    }
    // What stays is squeezed; where even that is too wide, the last go.
    let floors = [wanted, needs.map { $0.floor(.freely) }, needs.map { $0.floor(.late) }]
    var fitting = floors.first(where: fits)
    while fitting == nil, shown.count > 1 {
      shown.removeLast()
      fitting = floors.first(where: fits)
    }
    let least = fitting ?? needs.map { min($0.natural, width) }
    let shares = share(room(), among: shown.map { (needs[$0], least[$0]) })
    var widths: [Int?] = needs.map { _ in nil }
    for (index, share) in zip(shown, shares) { widths[index] = share }
    return widths
  }

  /// Columns with a bound get what they need up to it, then the one without; what is left makes all of them whole.
  private static func share(_ room: Int, among columns: [(need: Need, least: Int)]) -> [Int] {
    var widths = columns.map(\.least)
    let isBound = columns.map { $0.need.most < .max }
    widths = spread(
      room, over: widths,
      wishes: columns.map { $0.need.most < .max ? min($0.need.natural, $0.need.most) : $0.least })
    widths = spread(
      room, over: widths,
      wishes: zip(zip(columns, isBound), widths).map { $0.1 ? $1 : $0.0.need.natural })
    return spread(room, over: widths, wishes: columns.map(\.need.natural))
  }

  /// Each as wide as it wishes where there is room for all; else what there is in proportion to the wishes, and
  /// nobody less than before.
  private static func spread(_ room: Int, over widths: [Int], wishes: [Int]) -> [Int] {
    var widths = widths
    var open = widths.indices.filter { wishes[$0] > widths[$0] }
    func sum(_ indices: [Int], of values: [Int]) -> Int { indices.reduce(0) { $0 + values[$1] } }
    while !open.isEmpty {
      let rest = room - sum(widths.indices.filter { !open.contains($0) }, of: widths)
      let wished = sum(open, of: wishes)
      guard wished > rest else {
        for index in open { widths[index] = wishes[index] }
        return widths
      }
      // Who has more already than its share takes no part.
      let sharing = open.filter { wishes[$0] * rest / wished >= widths[$0] }
      guard sharing.count == open.count else {
        open = sharing
        continue
      }
      for index in open { widths[index] = wishes[index] * rest / wished }
      // What rounding has left goes to the first.
      for index in open.prefix(rest - sum(open, of: widths)) { widths[index] += 1 }
      return widths
    }
    return widths
  }
}
