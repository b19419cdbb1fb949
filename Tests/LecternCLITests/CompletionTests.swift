import Foundation
import Testing

/// Completion in the shells themselves; a shell that is not installed is skipped, and it is said.
@Suite("Completion")
struct CompletionTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    _ = try workshop.run(
      """
      lectern import blogs.opml blog.xml list.md marks.html
      lectern views add short kind:paper
      lectern tag 3 --add 'two words'
      for s in bash zsh fish; do lectern --generate-completion-script $s > lectern.$s; done
      """)
    return workshop
  }

  private static let cases: [(word: String, found: String)] = [
    ("kin", "kind:"), ("@sh", "@short"), ("-@sh", "-@short"), ("sort:ye", "sort:year-"), ("3", "3"),
    ("tag:nl", "tag:nlp"), ("tag:two", "tag:\"two words\""), ("-tag:at", "-tag:attention"),
    ("list:pap", "list:\"Papers to read\""), ("state:read,qu", "state:read,queued"),
    ("feed:exam", "feed:\"Example Engineering\""), ("is:over", "is:overdue"),
  ]

  @Test("the catalogue's own names follow in a query", arguments: cases)
  func query(word: String, found: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      "lectern ---completion list -- positional@0 2 \(word.utf8.count) lectern list '\(word)'")
    #expect(
      result.output.split(separator: "\n").map(String.init).contains(found), "\(result.output)")
  }

  @Test("bash cuts words at colons, and one that ends with a colon is completed too")
  func bareColon() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      "lectern ---completion list -- positional@0 3 1 lectern list tag ':'")
    #expect(result.output.split(separator: "\n").contains("nlp"), "\(result.output)")
  }

  /// Each shell with the completions at hand and `READY` as its prompt.
  private static let shells = [
    ("bash", "bash --rcfile rc.bash -i"), ("zsh", "ZDOTDIR=$PWD zsh -d -i"),
    (
      "fish",
      "fish --no-config -i -C 'source lectern.fish; function fish_prompt; echo -n READY; end'"
    ),
  ]

  @Test(
    "is made by the shells themselves, at a keyboard",
    .enabled(if: Workshop.hasPython, "python3 is not installed"), arguments: shells)
  func shell(name: String, command: String) throws {
    guard Self.has(name) else {
      // Said aloud: the test has nothing to test here.
      print("skipped: \(name) is not installed")
      return
    }
    let workshop = try workshop()
    defer { workshop.remove() }
    try workshop.write("source ./lectern.bash; PS1=READY\n", to: "rc.bash")
    try workshop.write(
      "fpath=($PWD $fpath); autoload -Uz compinit; compinit -u; PS1=READY\n", to: ".zshrc")
    try workshop.write(command, to: "shell")
    _ = try workshop.run("cp lectern.zsh _lectern")
    let script = Workshop.here.appendingPathComponent("Terminal/terminal.py").path
    for (typed, rest) in [("lectern list @sho", "rt"), ("lectern list tag:nl", "p")] {
      let seen = try workshop.run(
        """
        /usr/bin/python3 '\(script)' 24 100 "$(cat shell)" READY '\(typed)\\t' '\(rest)' '\\r' READY 'exit\\r'
        """, environment: ["TERM": "xterm", "SHELL": "/bin/sh"])
      // The shell runs the completed line, which names what it lists.
      #expect(seen.output.contains("Attention Is All You Need"), "\(seen.output)")
    }
  }

  private static func has(_ shell: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell)
    }
  }
}
