internal import Bytes
internal import LecternFormats
internal import LecternModel

/// A feed for people: an entry a line, and below what the feed says of itself.
enum FeedListing {
  static func write(_ input: Input) throws {
    let document = try FeedReader.read(input) { entry, _ in
      let day = TextWidth.fit(entry.published?.moment?.day ?? "", to: 12)
      let title = CleanText.line(entry.title) ?? CleanText.line(entry.link) ?? "(untitled)"
      let cut = TextWidth.cut(title, to: Terminal.lineWidth - 12)
      print(Style.dim(day) + Style.link(cut, to: entry.link))
    }
    let title = CleanText.line(document.feed.title) ?? input.name
    let format = "\(document.format.rawValue), \(document.encoding)"
    let lines = TextWrap.fitted("\(title): \(document.entryCount) entries, \(format)")
    print("")
    for line in lines {
      print(line.hasPrefix(title) ? Style.bold(title) + line.dropFirst(title.count) : line)
    }
    for problem in document.problems {
      let place = problem.line.map { "\(input.name):\($0)" } ?? input.name
      Terminal.say(CleanText.line("\(place): \(problem.message)") ?? "")
    }
  }
}
