internal import ArgumentParser
internal import Bytes
internal import LecternFormats
internal import LecternKit
internal import LecternModel

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Read a feed and show what is in it, without touching the catalogue",
    discussion: """
      Reads RSS, Atom and JSON feeds of every version and quality. JSON is a stable contract: dates in UTC, HTML \
      sanitised, links absolute, what is absent left out.

      Examples:
        lectern parse feed.xml
        lectern parse --format json feed.xml
        lectern parse --count library.bib bookmarks.html
        curl -s https://example.org/feed.xml | lectern parse --base https://example.org/feed.xml -
      """)

  @Argument(
    help: ArgumentHelp("Feeds, or - for standard input.", valueName: "feed"), completion: .file())
  var paths: [String]

  @OptionGroup var output: TextOutput

  @Flag(name: .long, help: "Only count entries: of feeds, and of all else that can be imported.")
  var count = false

  @Option(
    name: .long, help: "Where the feed came from; relative links start there.",
    transform: GivenText.line)
  var base: String?

  @Option(name: .long, help: "The character set that the server stated.")
  var charset: String?

  func run() throws {
    var failures = 0
    for path in paths {
      do {
        try show(path)
      } catch let error where error is ImportError || error is InputError {
        Terminal.say("Error: \(error)")
        failures += 1
      }
    }
    if failures > 0 { throw ExitCode(failures == paths.count ? 1 : 2) }
  }

  private func show(_ path: String) throws {
    let input = path == "-" ? Input.standardInput() : try Input(path: path)
    input.baseURL = base
    input.charset = charset
    if count {
      let (entries, format) = try count(input)
      print("\(entries)  \(format)  \(path)")
      return
    }
    let other = try Self.otherFormat(input, surely: true)
    do {
      if output.format == .json {
        try FeedJSON.write(input) { Output.write($0) }
      } else {
        try FeedListing.write(input)
      }
    } catch var error as ImportError {
      if let other {
        error.reason = "\(other.name), not a feed: 'lectern import --dry-run' shows what is in it"
      }
      throw error
    }
  }

  /// What else than a feed it is; any text may be Markdown, which is not `surely` so.
  private static func otherFormat(
    _ input: Input, surely: Bool = false
  ) throws -> (any ImportFormat)? {
    guard let format = try? ImportFormats.recognise(input), format.sourceKind != .feed else {
      return nil
    }
    let isMeant = try !surely || format.confidence(in: InputHead(input)) > .maybe
    return isMeant ? format : nil
  }

  /// Counts entries of a feed, or items of whatever else can be imported.
  private func count(_ input: Input) throws -> (entries: Int, format: String) {
    guard let format = try Self.otherFormat(input) else {
      let document = try FeedReader.read(input) { _, _ in }
      return (document.entryCount, document.format.rawValue)
    }
    var entries = 0
    try format.read(input) { imported in
      if case .item = imported { entries += 1 }
    }
    return (entries, format.name)
  }
}
