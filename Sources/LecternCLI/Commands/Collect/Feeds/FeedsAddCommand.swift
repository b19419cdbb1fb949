internal import ArgumentParser
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

struct FeedsAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Follow feeds by their addresses, or by those of their blogs",
    discussion: """
      The address of a page leads to the feed that the page names, or that lies where feeds usually do. \
      The entries there are now come in at once.

      Examples:
        lectern feeds add https://blog.example.org
        lectern feeds add example.org/feed.xml --tag ml --folder Companies
        lectern feeds add --unchecked https://blog.example.org/feed.xml   # without asking it now
      """)

  @Argument(help: ArgumentHelp("Addresses of feeds or pages.", valueName: "url"))
  var addresses: [String]

  @Option(
    name: .long, help: "A title of your own, for one feed.", transform: GivenText.line)
  var title: String?

  @Option(
    name: .long, help: "Tag for them; may be given several times.", completion: .names(of: .tag),
    transform: GivenText.line)
  var tag: [String] = []

  @Option(
    name: .long, help: "Folder for them; a slash goes one deeper.", transform: GivenText.line)
  var folder: String?

  @Flag(name: .long, help: "Follow the addresses as they are, without asking them.")
  var unchecked = false

  @Flag(name: [.customShort("n"), .long], help: "Find the feeds, show them, and change nothing.")
  var dryRun = false

  @OptionGroup var reporting: ReportOptions

  @OptionGroup(title: "Fetching") var fetch: FetchOptions
  @OptionGroup var options: CatalogueOptions

  func validate() throws {
    if title != nil, addresses.count > 1 {
      throw ValidationError("--title is for one feed; add the others by themselves.")
    }
  }

  func run() throws {
    let subscriber = Subscriber(
      try options.open(to: .fill(isDryRun: dryRun)), http: fetch.http, now: Clock.now())
    var results: [FollowedJSON] = []
    for address in addresses {
      do {
        let outcome = try subscriber.follow(address, wishes)
        results.append(FollowedJSON(outcome))
        if !reporting.isJSON { tell(outcome) }
      } catch let failure as FetchFailure {
        results.append(FollowedJSON(address: address, error: failure.reason))
        if !reporting.isJSON { Terminal.say(safe("\(address): \(failure.reason)")) }
      }
    }
    if reporting.isJSON { print(try JSONText.array(results)) }
    let failed = results.count { $0.error != nil }
    if failed > 0 { throw ExitCode(failed == results.count ? 1 : 2) }
  }

  private var wishes: Subscriber.Options {
    var wishes = Subscriber.Options()
    wishes.title = title
    wishes.tags = tag
    wishes.folder = folder.map { $0.split(separator: "/").map(String.init) } ?? []
    wishes.isDryRun = dryRun
    wishes.isUnchecked = unchecked
    return wishes
  }

  private func tell(_ outcome: Subscriber.Outcome) {
    let title = safe(outcome.feed?.title ?? outcome.title ?? outcome.url)
    let word =
      dryRun ? "Would follow" : outcome.isKnown ? "Followed already" : "Following"
    let id = outcome.feed.map { " (\($0.itemId))" } ?? ""
    let news = outcome.newEntries > 0 ? ", \(outcome.newEntries) new" : ""
    print("\(word): \(title)\(id) at \(safe(outcome.url))\(news)")
    if !outcome.others.isEmpty {
      Terminal.say("The page names other feeds too:")
      for other in outcome.others { Terminal.say("  \(safe(other))") }
    }
  }

  private func safe(_ text: String) -> String { CleanText.line(text) ?? "" }
}

private struct FollowedJSON: Encodable {
  var address: String
  var feed_url: String?
  var item: Int64?
  var title: String?
  var known: Bool?
  var new: Int?
  var others: [String]?
  var error: String?

  init(_ outcome: Subscriber.Outcome) {
    address = outcome.address
    feed_url = outcome.url
    item = outcome.feed?.itemId
    title = outcome.feed?.title ?? outcome.title
    known = outcome.isKnown
    new = outcome.newEntries
    others = outcome.others.isEmpty ? nil : outcome.others
  }

  init(address: String, error: String) {
    self.address = address
    self.error = error
  }
}
