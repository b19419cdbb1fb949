import LecternModel

/// The line of small print under a title: rating, kind, authors, year, length, host, progress.
struct PageFacts {
  private let item: Item

  init(_ item: Item) { self.item = item }

  func append(to out: inout TextBuffer) {
    out.add("<p class=\"f\"><span class=\"k\">")
    out.add(item.kind.rawValue)
    out.add("</span>")
    append(authors, to: &out)
    append(item.metadata.year.map { String($0) }, to: &out)
    append(item.metadata.container, to: &out)
    append(length, to: &out)
    append(host, to: &out)
    appendRating(to: &out)
    appendProgress(to: &out)
    out.add("</p>")
  }

  private func append(_ fact: String?, to out: inout TextBuffer) {
    guard let fact else { return }
    out.add(" <span dir=\"auto\">")
    out.add(fact, .page)
    out.add("</span>")
  }

  /// At most six names in full.
  private var authors: String? {
    guard let names = item.metadata.authors?.map(\.name), !names.isEmpty else { return nil }
    let shown = names.count <= 6 ? names : Array(names.prefix(5)) + ["\(names.count - 5) others"]
    guard shown.count > 1, let last = shown.last else { return shown.first }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }

  private var length: String? {
    if let seconds = item.metadata.durationSeconds {
      return seconds < 3600 ? "\(max(1, seconds / 60)) min" : Self.hours(seconds / 60)
    }
    return item.metadata.pageCount.map { "\($0) pages" }
  }

  private static func hours(_ minutes: Int) -> String {
    minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// Where the link leads, without `www.`; no host for what isn't `http`.
  private var host: String? {
    guard let link = item.linkToFollow, Link.isClickable(link) else { return nil }
    let bytes = Array(link.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[(colon + 1)...].starts(with: "//".utf8)
    else { return nil }
    let authority = bytes[(colon + 3)...].prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    // What stands before an `@` is no host, and often there to look like one.
    let name = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[$0...].dropFirst() }
    let host = String(decoding: name ?? authority, as: UTF8.self)
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private func appendRating(to out: inout TextBuffer) {
    guard let rating = item.rating, (1...10).contains(rating) else { return }
    let stars = Stars.number(halves: rating)
    out.add(" <span class=\"r\" role=\"img\" aria-label=\"rated \(stars) of 5\">")
    out.add(Stars.text(halves: rating))
    out.add("</span>")
  }

  private func appendProgress(to out: inout TextBuffer) {
    guard let progress = item.progress, item.state != .read else { return }
    out.add(" <span class=\"p\">")
    if let fraction = progress.fraction {
      let percent = Int(fraction * 100)
      out.add("<progress aria-hidden=\"true\" max=\"100\" value=\"\(percent)\"></progress> ")
    }
    out.add(progress.description, .page)
    out.add("</span>")
  }
}
