import ArgumentParser
import Foundation
import Testing

@testable import LecternCLI

/// Completion in the shells themselves; a shell that is not installed is skipped, and it is said.
@Suite("Completion")
struct CompletionTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    _ = try workshop.run(
      """
      lectern import blogs.opml blog.xml list.md marks.html
      lectern import marks.html --list 'This or that'
      lectern views add short kind:paper
      lectern tag 3 --add 'two words' --add 'a(b)' --add a,b --add 'x$(touch hacked)y' --add Łódź --add 'say "hi"'
      for s in bash zsh fish; do lectern --generate-completion-script $s > lectern.$s; done
      """)
    return workshop
  }

  private static let cases: [(word: String, found: String)] = [
    ("kin", "kind:"), ("@sh", "@short"), ("-@sh", "-@short"), ("sort:ye", "sort:year-"), ("3", "3"),
    ("tag:nl", "tag:nlp"), ("tag:two", "tag:two words"), ("-tag:at", "-tag:attention"),
    ("tag:\"two", "tag:\"two words\""), ("tag:a(", "tag:a(b)"), ("TAG:NL", "tag:nlp"),
    ("list:pap", "list:Papers to read"), ("list:th", "list:\"This or that\""),
    ("kind:paper tag:two", "kind:paper tag:\"two words\""), ("state:read,qu", "state:read,queued"),
    ("tag:a,", "tag:a,b"),
    ("feed:exam", "feed:Example Engineering"), ("source:Pap", "source:Papers to read"),
    ("is:over", "is:overdue"),
  ]

  @Test("the catalogue's own names follow in a query, and are read as they stand", arguments: cases)
  func query(word: String, found: String) throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let result = try workshop.run(
      "lectern ---completion list -- positional@0 2 \(word.utf8.count) lectern list '\(word)'")
    #expect(
      result.output.split(separator: "\n").map(String.init).contains(found), "\(result.output)")
    if found.hasPrefix("tag:") {
      let listed = try workshop.run("lectern list --format ids '\(found)'")
      #expect(listed.output == "3\n", "\(listed.output)")
    }
  }

  @Test("what was taken back is not offered")
  func takenBack() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    func offered(_ word: String) throws -> String {
      try workshop.run(
        "lectern ---completion list -- positional@0 2 \(word.utf8.count) lectern list '\(word)'"
      ).output
    }
    try workshop.write("# Zoo\n\n- [A page](https://example.org/z)\n", to: "zoo.md")
    for (change, word) in [("tag 2 --add zebra", "tag:ze"), ("import zoo.md", "source:Zo")] {
      _ = try workshop.run("lectern \(change)")
      #expect(try offered(word).hasPrefix(word))
      _ = try workshop.run("lectern undo")
      #expect(try offered(word) == "")
    }
  }

  /// What is typed before Tab, and the words that the command is given then.
  private static let typed: [(line: String, words: String)] = [
    ("lectern li\\t", "<list>"), ("lectern list kin\\t", "<list><kind:>"),
    ("lectern list @sho\\t", "<list><@short>"), ("lectern list tag:nl\\t", "<list><tag:nlp>"),
    ("lectern list tag:two\\t", "<list><tag:two words>"),
    ("lectern list --tag two\\t", "<list><--tag><two words>"),
    ("lectern list list:Pap\\t", "<list><list:Papers to read>"),
    ("lectern list source:Pap\\t", "<list><source:Papers to read>"),
    ("lectern list tag:x\\t", "<list><tag:x$(touch hacked)y>"),
    ("lectern list tag:\\u0141\\t", "<list><tag:Łódź>"),
    ("lectern list --columns id,tit\\t", "<list><--columns><id,title>"),
    ("lectern tags --format cs\\t", "<tags><--format><csv>"),
    ("lectern next --format=mark\\t", "<next><--format=markdown>"),
    ("lectern show 3 -f tab\\t", "<show><3><-f><table>"),
    ("lectern views show -f js\\tl\\t", "<views><show><-f><jsonl>"),
    ("lectern help templ\\t", "<help><templates>"), ("lectern help dup\\t", "<help><duplicates>"),
    ("lectern list --templ\\t x", "<list><--template><x>"),
    ("lectern import mar\\t", "<import><marks.html>"),
    ("lectern list 'tag:two\\t", "<list><tag:two words>"),
    ("lectern list \"tag:two w\\t", "<list><tag:two words>"),
    ("lectern list TAG:NL\\t", "<list><tag:nlp>"),
    ("lectern list --kind=pap\\t", "<list><--kind=paper>"),
    ("lectern list --columns=id,tit\\t", "<list><--columns=id,title>"),
    ("lectern list tag:say\\t", "<list><tag:say \"hi\">"),
    ("lectern rate no\\t 3", "<rate><none><3>"),
    ("lectern help views rem\\t", "<help><views><remove>"),
    ("lectern config set colour alw\\t", "<config><set><colour><always>"),
    ("lectern config set columns id,tit\\t", "<config><set><columns><id,title>"),
  ]

  /// What bash does besides, whose words the script puts together itself.
  private static let typedInBash = [
    ("lectern list -@sh\\t", "<list><-@short>"),
    ("lectern list -tag:two\\t", "<list><-tag:two words>"),
    ("lectern list \"tag:two\\t", "<list><tag:two words>"),
    ("lectern list tag:\"two\\t", "<list><tag:two words>"),
    ("lectern list tag:two\\\\\\\\ w\\t", "<list><tag:two words>"),
    ("lectern list tag:TW\\t", "<list><tag:TWo words>"),
    ("lectern list \"tag:x\\t", "<list><tag:x$(touch hacked)y>"),
    ("lectern list 'kind:paper tag:two\\t", "<list><kind:paper tag:\"two words\">"),
    ("lectern ls tag:two\\t", "<ls><tag:two words>"),
    ("true; lectern list  tag:two\\t kind:pap\\t", "<list><tag:two words><kind:paper>"),
    ("lectern list state:read,qu\\t", "<list><state:read,queued>"),
    ("lectern export -o marks.h\\t", "<export><-o><marks.html>"),
  ]

  /// A name from the catalogue behind '='.
  private static let typedWithEquals = [
    ("lectern list --tag=two\\t", "<list><--tag=two words>"),
    ("lectern export --list=Pap\\t", "<export><--list=Papers to read>"),
  ]

  /// Each shell with the completions at hand, `READY` as its prompt, and a `lectern` that shows its words.
  private static let shells = [
    ("bash", "bash --rcfile plain.bash -i", typed + typedInBash + typedWithEquals),
    ("bash", "bash --rcfile full.bash -i", typed + typedInBash + typedWithEquals),
    ("zsh", "ZDOTDIR=$PWD zsh -d -i", typed + typedWithEquals),
    ("fish", "fish --no-config -i -C 'source rc.fish'", typed + typedWithEquals),
  ]

  private static let show = """
    lectern() { case $1 in ---*) command lectern "$@" ;; *) printf '<%s>' "$@"; echo ;; esac; }

    """

  @Test(
    "is made by the shells themselves, at a keyboard",
    .enabled(if: Workshop.hasPython, "python3 is not installed"), arguments: 0..<shells.count)
  func shell(index: Int) throws {
    let (name, command, cases) = Self.shells[index]
    guard Self.has(name) else {
      // Said aloud: the test has nothing to test here.
      print("skipped: \(name) is not installed")
      return
    }
    let workshop = try workshop()
    defer { workshop.remove() }
    let bash = "\(Self.show)source ./lectern.bash; PS1=READY\n"
    try workshop.write(bash, to: "plain.bash")
    try workshop.write(
      "[ -f \(Self.bashCompletion) ] && . \(Self.bashCompletion)\n\(bash)", to: "full.bash")
    try workshop.write(
      "\(Self.show)fpath=($PWD $fpath); autoload -Uz compinit; compinit -u; PS1=READY\n",
      to: ".zshrc")
    try workshop.write(
      """
      source lectern.fish; function fish_prompt; echo -n READY; end
      function lectern; printf '<%s>' $argv; echo; end

      """, to: "rc.fish")
    _ = try workshop.run("cp lectern.zsh _lectern")
    let keys = cases.flatMap { ["READY", $0.0 + "\\r"] } + ["READY", "exit\\r"]
    let seen = try workshop.runOnTerminal(
      command, columns: 200, typing: keys,
      environment: ["TERM": "xterm", "SHELL": "/bin/sh", "LC_ALL": "C.UTF-8"])
    let shown = seen.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let missing = cases.filter { _, words in !shown.contains { $0.hasSuffix(words) } }.map(\.0)
    #expect(missing == [], "\(name): \(seen.output)")
    #expect(try workshop.run("test ! -e hacked").status == 0, "a name was run as a command")
  }

  @Test(
    "is told by fish to programs that ask it", .enabled(if: has("fish"), "fish is not installed"))
  func asked() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let cases = [
      ("--tag ", "two words"), ("--tag=", "--tag=two words"), ("--tag=tw", "--tag=two words"),
      ("--tag='tw", "--tag=two words"), ("'tag:two w", "tag:two words"),
      ("--catalogue=none.sqlite --tag=", ""), ("--columns=id,tit", "--columns=id,title"),
    ]
    for (typed, found) in cases {
      let line = "lectern list \(typed)".replacing("'", with: "\\'")
      let script = "source lectern.fish; complete -C '\(line)'"
      try workshop.write(script, to: "ask.fish")
      let told = try workshop.run("fish --no-config ask.fish", environment: ["LC_ALL": "C.UTF-8"])
      let names = told.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
      #expect(
        found.isEmpty ? names.isEmpty : names.contains(Substring(found)), "\(typed): \(told.output)"
      )
    }
  }

  private static let bashCompletion = "/usr/share/bash-completion/bash_completion"

  @Test("offers all columns and all topics of help")
  func several() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let columns = try workshop.run(
      "lectern ---completion list -- --columns 3 0 lectern list --columns ''")
    #expect(columns.output.split(separator: "\n").count == ItemColumn.allCases.count)
    let next = try workshop.run(
      "lectern ---completion list -- --columns 3 9 lectern list --columns id,title,")
    #expect(next.output.contains("id,title,year\n") && !next.output.contains("id,title,id"))
    let topics = HelpTopic.names
    #expect(["list", "query", "manual", "feeds"].allSatisfy(topics.contains))
  }

  @Test("the argument parser's script has what is put in its place")
  func parts() {
    for shell in ["bash", "zsh", "fish"] {
      let generated = Lectern.completionScript(for: .init(rawValue: shell) ?? .bash)
      let text = CompletionScript(generated).text
      #expect(text != generated && text.contains("templates"), "\(shell)")
      #expect(!text.contains("complete -o filenames"))
    }
  }

  private static func has(_ shell: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell)
    }
  }
}
