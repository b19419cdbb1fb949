import Testing

@testable import LecternCLI

@Suite("Widths of columns")
struct TableLayoutTests {
  private func need(
    _ natural: Int, least: Int = .max, most: Int = .max - 1, rank: Int = 0,
    _ cutting: TableLayout.Cutting = .freely, isEmpty: Bool = false
  ) -> TableLayout.Need {
    TableLayout.Need(
      natural: natural, least: least, most: most, rank: rank, cutting: cutting, isEmpty: isEmpty)
  }

  @Test("columns that do not fit go by rank, the rest share the room")
  func ranks() {
    let needs = [
      need(5, .never), need(7, rank: 1), need(80, least: 20, most: .max),
      need(40, least: 16, most: 30, rank: 3),
    ]
    #expect(TableLayout.widths(needs, in: 200) == [5, 7, 80, 40])
    #expect(TableLayout.widths(needs, in: 100) == [5, 7, 52, 30])
    #expect(TableLayout.widths(needs, in: 60) == [5, 7, 20, 22])
    #expect(TableLayout.widths(needs, in: 50) == [5, 7, 34, nil])
    #expect(TableLayout.widths(needs, in: 30) == [5, nil, 23, nil])
    #expect(TableLayout.widths(needs, in: 20) == [5, nil, 13, nil])
    #expect(TableLayout.widths(needs, in: 8) == [5, nil, nil, nil])
    #expect(TableLayout.widths([need(0, rank: 1), need(3)], in: 50) == [nil, 3])
    #expect(TableLayout.widths([], in: 10) == [])
  }

  @Test("an author is shortened before the column goes", arguments: [60, 80, 100, 200])
  func author(width: Int) {
    // As `ItemTable` has them: id, state, kind, title and author.
    let needs = [
      need(5, .never), need(7, rank: 1, .late), need(7, rank: 2, .late),
      need(90, least: min(40, width / 2), most: width / 2),
      need(22, least: 10, most: min(30, max(16, width / 4)), rank: 3),
    ]
    let widths = TableLayout.widths(needs, in: width)
    #expect((widths[4] != nil) == (width >= 80))
    #expect(total(widths) <= width)
  }

  /// As `ItemTable` has them where they are asked for: `title,author,url,tags` beside
  /// `id,state,kind,year,rating,added`, of which nothing is rated.
  private func chosen(in width: Int) -> [TableLayout.Need] {
    [
      need(3, .never), need(7, .late), need(7, .late), need(90, least: 10, most: width / 2),
      need(24, least: 10, most: min(30, max(16, width / 4))), need(4, .never),
      need(6, .never, isEmpty: true), need(10, .never),
      need(50, least: 10, most: max(12, width / 3)), need(20, least: 8, most: max(8, width / 5)),
    ]
  }

  @Test("text shares what numbers, dates and words leave; what is empty goes first")
  func shares() {
    func widths(_ width: Int) -> [Int?] { TableLayout.widths(chosen(in: width), in: width) }
    #expect(widths(.max) == [3, 7, 7, 90, 24, 4, 6, 10, 50, 20])
    #expect(widths(200) == [3, 7, 7, 75, 20, 4, nil, 10, 42, 16])
    #expect(widths(120) == [3, 7, 7, 31, 12, 4, nil, 10, 20, 10])
    #expect(widths(100) == [3, 7, 7, 21, 11, 4, nil, 10, 13, 8])
    #expect(widths(80) == [3, 7, 7, 13, 7, 4, nil, 10, 8, 5])
    #expect(widths(60) == [3, 4, 4, 7, 4, 4, nil, 10, 4, 4])
    #expect(widths(40) == [3, 7, 7, 5, 4, 4, nil, nil, nil, nil])
    #expect(widths(20) == [3, 7, 6, nil, nil, nil, nil, nil, nil, nil])
  }

  @Test("an empty column stays by its heading while text has what it needs beside others")
  func headings() {
    let needs = [need(3, .never), need(90, least: 10, most: 40), need(6, .never, isEmpty: true)]
    #expect(TableLayout.widths(needs, in: 80) == [3, 67, 6])
    #expect(TableLayout.widths(needs, in: 53) == [3, 40, 6])
    #expect(TableLayout.widths(needs, in: 52) == [3, 47, nil])
  }

  @Test("columns that were asked for are squeezed before they go")
  func squeeze() {
    let chosen = [need(3), need(36, least: 10), need(80, least: 10), need(9, least: 10)]
    #expect(TableLayout.widths(chosen, in: .max) == [3, 36, 80, 9])
    #expect(TableLayout.widths(chosen, in: 38) == [3, 10, 10, 9])
    #expect(TableLayout.widths(chosen, in: 21) == [3, 4, 4, 4])
    #expect(TableLayout.widths(chosen, in: 20) == [3, 5, 8, nil])
    #expect(TableLayout.widths([need(36, least: 10)], in: 20) == [20])
    #expect(TableLayout.widths([need(36, .never)], in: 20) == [20])
    #expect(TableLayout.widths([need(6, isEmpty: true)], in: 4) == [4])
  }

  @Test("no table is wider than its screen, and no number or date is cut, whatever the columns")
  func any() {
    var random = SplitMix(state: 7)
    for _ in 0..<2_000 {
      let needs = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        let natural = Int.random(in: 1...60, using: &random)
        let cutting: TableLayout.Cutting =
          [.freely, .late, .never].randomElement(using: &random) ?? .freely
        let most = Bool.random(using: &random) ? Int.max : Int.random(in: 4...40, using: &random)
        return need(
          natural, least: Int.random(in: 1...20, using: &random), most: most,
          rank: Int.random(in: 0...3, using: &random), cutting,
          isEmpty: Bool.random(using: &random))
      }
      let width = Int.random(in: 1...200, using: &random)
      let widths = TableLayout.widths(needs, in: width)
      let shown = widths.indices.filter { widths[$0] != nil }
      #expect(!shown.isEmpty && total(widths) <= width, "\(needs) in \(width): \(widths)")
      for index in shown where shown.count > 1 {
        let share = widths[index] ?? 0
        #expect(share > 0 && share <= needs[index].natural, "\(needs) in \(width): \(widths)")
        if needs[index].cutting == .never {
          #expect(share == needs[index].natural, "\(needs) in \(width): \(widths)")
        }
      }
    }
  }

  private func total(_ widths: [Int?]) -> Int {
    widths.compactMap { $0 }.reduce(0, +) + 2 * (widths.count { $0 != nil } - 1)
  }
}

/// The same numbers every time.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
