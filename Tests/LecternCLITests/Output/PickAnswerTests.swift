import Testing

@testable import LecternCLI

@Suite("Choosing by number")
struct PickAnswerTests {
  private static let offered: [Int64] = [9, 3, 4, 12]

  @Test(
    "takes ids and ranges of them, each once",
    arguments: [
      ("", []), ("  ", []), ("12 3", [12, 3]), ("3,4", [3, 4]), ("3-9 4", [3, 4, 9]),
      ("10-20", [12]),
    ] as [(String, [Int64])])
  func chosen(answer: String, ids: [Int64]) throws {
    #expect(try PickAnswer.ids(answer, among: Self.offered) == ids)
  }

  @Test(
    "tells what was not offered, and takes nothing",
    arguments: [("3 99", "99"), ("12 abc", "abc"), ("9-3", "9-3"), ("5-8", "5-8"), ("-", "-")])
  func refused(answer: String, word: String) {
    let error = #expect(throws: (any Error).self) {
      try PickAnswer.ids(answer, among: Self.offered)
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("'\(word)' is none of the items offered"))
  }
}
