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
      "lectern ---completion list -- positional@0 1 0 lectern list '\(word)'")
    #expect(
      result.output.split(separator: "\n").map(String.init).contains(found), "\(result.output)")
  }

  @Test("in bash", .enabled(if: has("bash"), "bash is not installed"))
  func bash() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    try workshop.write(
      """
      source ./lectern.bash
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMPREPLY=()
        _lectern; printf '%s\\n' "${COMPREPLY[@]}"; }
      try lectern list @sh
      try lectern list --tag nl
      try lectern vie
      """, to: "try.bash")
    let seen = try workshop.run("bash --norc try.bash").output
    for word in ["@short", "nlp", "views"] { #expect(seen.contains(word), "\(seen)") }
  }

  @Test("in fish", .enabled(if: has("fish"), "fish is not installed"))
  func fish() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let seen = try workshop.run(
      """
      fish --no-config -c 'source lectern.fish; complete -C "lectern list @sh"; complete -C "lectern list tag:nl"
      complete -C "lectern list --tag nl"'
      """
    ).output
    for word in ["@short", "tag:nlp", "nlp"] { #expect(seen.contains(word), "\(seen)") }
  }

  @Test(
    "in zsh",
    .enabled(if: has("zsh") && Workshop.hasPython, "zsh or python3 is not installed"))
  func zsh() throws {
    let workshop = try workshop()
    defer { workshop.remove() }
    let script = Workshop.here.appendingPathComponent("Terminal/pty.py").path
    try workshop.write("compdef _lectern lectern 2>/dev/null\n", to: "rc")
    _ = try workshop.run("mkdir -p functions && cp lectern.zsh functions/_lectern")
    let seen = try workshop.run(
      """
      /usr/bin/python3 \(script) 24 100 'zsh -f -i' '% ' 'fpath=($PWD/functions $fpath); autoload -Uz compinit; \
      compinit -u; PS1=ready\\\\>\\r' 'ready>' 'lectern list @sho\\t' '@short' '\\x15exit\\r'
      """, environment: ["TERM": "xterm"]
    ).output
    #expect(seen.contains("@short"), "\(seen)")
  }

  private static func has(_ shell: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell)
    }
  }
}
