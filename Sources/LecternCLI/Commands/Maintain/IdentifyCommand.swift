internal import ArgumentParser
internal import Bytes
internal import LecternModel

struct IdentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Say which identifiers a link or text carries",
    discussion: """
      Examples:
        lectern identify https://arxiv.org/pdf/1706.03762v7.pdf
        lectern identify --format json 10.1145/3292500.3330701
        lectern identify --batch < links.txt
      """)

  @Argument(help: "Links or texts.")
  var texts: [String] = []

  @Flag(
    name: .long, help: "Read texts from standard input, one a line; write a JSON line for each.")
  var batch = false

  @OptionGroup var output: TextOutput

  func validate() throws {
    guard batch || !texts.isEmpty else { throw ValidationError("Say what to identify.") }
  }

  func run() throws {
    if batch {
      try identifyLines()
      return
    }
    switch output.format {
    case .json:
      let found = texts.map(IdentityJSON.init)
      print(try found.count == 1 ? JSONText.text(found[0]) : JSONText.array(found))
    case .text:
      for text in texts {
        for identifier in Identify.text(text) { print(identifier) }
      }
    }
  }

  /// Texts of any number, a line each.
  private func identifyLines() throws {
    var lines = LineReader(Input.standardInput())
    var written = ""
    while let line = try lines.next() {
      IdentityJSON(utf8: line.bytes).append(to: &written)
      if written.utf8.count > 1 << 16 {
        Output.write(written)
        written.removeAll(keepingCapacity: true)
      }
    }
    Output.write(written)
  }
}
