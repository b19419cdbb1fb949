import Testing

@testable import LecternCLI

@Suite("Words with a dash")
struct ExclusionTests {
  /// As `lectern list --help` says it, in short.
  private static let help = """
    USAGE: lectern list [<options>] [<query> ...]

      <query>                 Which items - or all.

    OPTIONS:
      --sort <sort>           Order.
      -f, --format <format>   How to show them; -x is nothing.
      --snippets/--no-snippets
      -n, --dry-run           Show.
      -y, --yes               Yes.
    """

  @Test(
    "leave something out of a query where they are no options",
    arguments: [
      (["list", "-video"], ["list", "!video"]),
      (["list", "-tag:x", "a"], ["list", "!tag:x", "a"]),
      (["list", "-12"], ["list", "!12"]), (["list", "-5"], ["list", "!5"]),
      (["list", "-é"], ["list", "!é"]), (["list", "-f", "json"], ["list", "-f", "json"]),
      (["list", "-ny"], ["list", "-ny"]), (["list", "-sort", "id"], ["list", "-sort", "id"]),
      (["list", "-fromat", "json"], ["list", "-fromat", "json"]),
      (["list", "-snipets"], ["list", "-snipets"]), (["list", "-z"], ["list", "-z"]),
      (["list", "--sort", "-year"], ["list", "--sort", "-year"]),
      (["list", "--nosuch"], ["list", "--nosuch"]), (["list", "-"], ["list", "-"]),
      (["list", "--", "-video"], ["list", "--", "-video"]),
      (["list", "-@short", "-(a"], ["list", "!@short", "!(a"]),
      (["list", "--sort", "-tag:x"], ["list", "--sort", "-tag:x"]),
    ])
  func marked(arguments: [String], seen: [String]) {
    let marked = Exclusions.marked(arguments) { _ in Exclusions.Options(help: Self.help) }
    #expect(marked == seen.map { $0.replacing("!", with: "\(Exclusions.sign)") })
    #expect(marked.map(Exclusions.typed) == arguments)
  }

  @Test("are options where no query is wanted")
  func without() {
    let options = Exclusions.Options(help: "USAGE: lectern import <file>\n  -n, --dry-run   Show.")
    #expect(Exclusions.marked(["import", "-video"]) { _ in options } == ["import", "-video"])
    #expect(Exclusions.Options(of: ["list", "x"]).takesQuery)
    #expect(Exclusions.Options(of: ["feeds", "x"]).takesQuery)
    for words in [["feeds", "remove"], ["views", "add"], ["tag"], ["sync"]] {
      #expect(Exclusions.Options(of: words).takesQuery, "\(words)")
    }
    #expect(!Exclusions.Options(of: ["import", "x"]).takesQuery)
    #expect(Exclusions.Options(of: ["note", "12"]).withValue.isSuperset(of: ["text", "t"]))
  }
}
