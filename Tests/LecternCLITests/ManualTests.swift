import Foundation
import Testing

@Suite("The manual page")
struct ManualTests {
  @Test("is roff that man shows without a complaint")
  func roff() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    guard try workshop.run("command -v groff").status == 0 else {
      print("skipped: groff is not installed")
      return
    }
    let complaints = try workshop.run("lectern help manual | groff -K utf8 -man -Tutf8 -ww -z 2>&1")
    #expect(complaints.status == 0 && complaints.output.isEmpty, "\(complaints.output.prefix(400))")
    let page = try workshop.run(
      "lectern help manual | groff -K utf8 -man -Tutf8 -P-c -P-b -P-u 2>/dev/null")
    for words in ["lectern import", "LECTERN_CATALOGUE", "kind:paper", "--dry-run", "EXIT STATUS"] {
      #expect(page.output.contains(words), "\(words)")
    }
    let wide = page.output.split(separator: "\n").filter { $0.count > 80 }
    #expect(wide.isEmpty, "\(wide)")
  }
}
