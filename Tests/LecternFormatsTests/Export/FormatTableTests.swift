import Foundation
import LecternFormats
import Testing

@Suite("FormatTable")
struct FormatTableTests {
  @Test("Documentation/Formats.md is what the program says")
  func page() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Documentation/Formats.md").standardized
    if ProcessInfo.processInfo.environment["LECTERN_RECORD"] == "1" {
      try Data(FormatTable.page.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == FormatTable.page)
  }
}
