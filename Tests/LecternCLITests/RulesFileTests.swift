import Foundation
import Testing

@Suite("A reader's rules for links")
struct RulesFileTests {
  private static let rules = """
    # our shortener
    unwrap go.example.org/{link}
    drop ref
    site example.org/papers/{rest} = doi:{rest}
    """

  @Test(
    "a file in the configuration folder or in the environment holds for identify and import",
    arguments: [
      (".config/lectern/rules.txt", [:]),
      ("xdg/lectern/rules.txt", ["XDG_CONFIG_HOME": "$HOME/xdg"]),
      ("mine.txt", ["LECTERN_RULES": "mine.txt"]),
    ] as [(String, [String: String])])
  func effect(path: String, environment: [String: String]) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    _ = try workshop.run("mkdir -p .config/lectern xdg/lectern")
    try workshop.write(Self.rules, to: path)
    let variables = environment.mapValues {
      $0.replacingOccurrences(of: "$HOME", with: workshop.folder.path)
    }
    let links = [
      "https://go.example.org/https://a.org/b?ref=1", "https://example.org/papers/10.1000/182",
    ]
    try workshop.write(links.joined(separator: "\n"), to: "links.txt")
    for command in ["identify --batch < links.txt", "import --dry-run --format json links.txt"] {
      let seen = try workshop.run("lectern \(command)", environment: variables)
      #expect(seen.status == 0, "\(seen.output)")
      #expect(seen.output.contains("\"a.org/b\""))
      #expect(seen.output.contains("\"10.1000/182\""))
    }
  }

  @Test("a fault is named with file, line and remedy")
  func fault() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("drop ref\n\ndorp x\nsite a.org/x\n", to: "mine.txt")
    let seen = try workshop.run(
      "lectern identify https://a.org", environment: ["LECTERN_RULES": "mine.txt"])
    #expect(seen.status == 1)
    #expect(seen.output.contains("mine.txt:3: there is no rule 'dorp'"))
    #expect(seen.output.contains("mine.txt:4: 'site' is followed by"))
    #expect(seen.output.contains("lectern help rules"))
  }

  @Test("a file that is named but not there is a fault; none at the usual place is not")
  func missing() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let seen = try workshop.run(
      "lectern identify https://a.org", environment: ["LECTERN_RULES": "nowhere.txt"])
    #expect(seen.status == 1)
    #expect(seen.output.contains("nowhere.txt: can't be read"))
    #expect(try workshop.run("lectern identify https://a.org").status == 0)
  }

  @Test("help tells the form of rules")
  func help() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let seen = try workshop.run("lectern help rules")
    #expect(seen.status == 0)
    for word in ["drop", "fragment", "index", "same", "unwrap", "site", "LECTERN_RULES"] {
      #expect(seen.output.contains(word))
    }
  }

  @Test("new rules are told of by import and doctor, and --rekey merges by them")
  func rekey() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.write("drop edition on a.org\n", to: "mine.txt")
    try workshop.write("https://a.org/b?edition=1\nhttps://a.org/b?edition=2\n", to: "links.txt")
    let mine = ["LECTERN_RULES": "mine.txt"]
    #expect(try workshop.run("lectern import links.txt").output.contains("        2       0"))
    #expect(try workshop.run("lectern doctor").status == 0)
    let told = try workshop.run("lectern import links.txt", environment: mine)
    #expect(told.output.contains("lectern doctor --rekey"))
    #expect(try workshop.run("lectern doctor", environment: mine).status == 1)
    let made = try workshop.run("lectern doctor --rekey", environment: mine)
    #expect(made.output.hasPrefix("Identifiers changed of 1 items; 1 merged, 0 split\n"))
    #expect(made.status == 0)
    let count = try workshop.run("lectern list --format jsonl | wc -l", environment: mine)
    #expect(count.output.contains("1"))
  }
}
