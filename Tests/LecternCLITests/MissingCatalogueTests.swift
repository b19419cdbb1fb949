import Foundation
import Testing

@Suite("A catalogue that is not there")
struct MissingCatalogueTests {
  @Test(
    "is told by the commands that use one, and not made",
    arguments: [
      "list", "show 1", "next", "stats", "export --format json", "tags", "lists", "views", "feeds",
      "duplicates", "pick", "done 1", "undo", "sync", "views remove a", "open 1", "text 1",
    ])
  func used(command: String) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let named = try workshop.run("lectern \(command) --catalogue folder/mistyped.sqlite")
    #expect(named.status == 1)
    #expect(
      named.output.contains("folder/mistyped.sqlite: there is no catalogue here (--catalogue)"))
    let byVariable = try workshop.run("lectern \(command)")
    #expect(
      byVariable.output.contains("there is no catalogue here yet (environment: LECTERN_CATALOGUE)"))
    #expect(try workshop.run("test -e folder || test -e catalogue.sqlite").status == 1)
  }

  @Test("is empty where settings name one that is not there yet")
  func setting() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    #expect(try workshop.run("lectern list 2>&-; lectern stats 2>&-").status == 0)
    #expect(try workshop.run("lectern list --format json 2>/dev/null").output == "[]\n")
    #expect(try workshop.run("lectern doctor").status == 1)
  }

  @Test("is empty before the first start, and still not made")
  func first() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    for command in ["list", "next", "stats", "tags", "undo", "import --dry-run blog.xml"] {
      let result = try workshop.run("unset LECTERN_CATALOGUE; lectern \(command)")
      #expect(!result.output.contains("no catalogue here"), "\(command)")
    }
    #expect(try workshop.run("ls .local").status != 0)
    #expect(
      try workshop.run("unset LECTERN_CATALOGUE; lectern doctor").output
        .contains("catalogue.sqlite: there is no catalogue here"))
  }

  @Test(
    "is made by what brings something in", arguments: ["import blog.xml", "views add a kind:book"])
  func made(command: String) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    #expect(try workshop.run("lectern \(command) && test -e catalogue.sqlite").status == 0)
  }
}
