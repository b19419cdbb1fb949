import Parallel
import Testing

@Suite("Conveyor")
struct ConveyorTests {
  @Test("everything is handed on once, in order", arguments: [0, 1, 127, 128, 129, 300, 301, 999])
  func order(count: Int) throws {
    var all: [String] = []
    var conveyor = Conveyor(of: 300) { (numbers: ArraySlice<Int>) in
      numbers.map { String($0 * 2) }
    } to: {
      all += $0
    }
    for number in 0..<count { try conveyor.take(number) }
    try conveyor.finish()
    #expect(all == (0..<count).map { String($0 * 2) })
  }

  @Test("no more than two batches are held")
  func bound() throws {
    var handedOn = 0
    var conveyor = Conveyor(of: 10) { (numbers: ArraySlice<Int>) in
      numbers
    } to: {
      handedOn += $0.count
    }
    for number in 1...1000 {
      try conveyor.take(number)
      #expect(number - handedOn < 20)
    }
  }

  @Test("a fault of who takes it ends the work")
  func fault() {
    struct Full: Error {}
    var conveyor = Conveyor(of: 2) { (numbers: ArraySlice<Int>) in
      numbers
    } to: { _ in
      throw Full()
    }
    #expect(throws: Full.self) { for number in 0..<10 { try conveyor.take(number) } }
  }
}
