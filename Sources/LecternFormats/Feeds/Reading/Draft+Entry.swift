import LecternModel

extension Draft {
  /// The entry that the draft describes.
  func entry(line: Int?) -> FeedEntry {
    var entry = FeedEntry()
    entry.line = line
    entry.titleSource = title.value
    entry.title = title.value?.filledLine.map(ArXivText.title)
    // What Lectern wrote is as plain as the format says.
    if work != nil, let source = title.value?.source {
      entry.title = FeedText(source, .plain).filledLine
    }
    entry.subtitle = subtitle.value?.filledLine
    entry.summary = summary.value.map { ArXivText.abstract($0).based(on: link.value) }
    entry.content = content.map { $0.based(on: link.value) }
    entry.link = link.value ?? content.lazy.compactMap(\.source).first
    entry.links = links
    entry.published = published.value
    entry.updated = updated.value
    entry.created = created.value
    entry.authors = people
    entry.contributors = contributors.values
    entry.categories = categories
    entry.enclosures = uniqueEnclosures
    entry.comments = comments.value
    entry.rights = rights.value
    entry.license = license.value
    entry.publisher = publisher.value
    entry.source = source
    entry.language = language.value
    fillWork(&entry)
    entry.hasOwnID = id.value != nil
    entry.id = id.value ?? entry.link ?? DerivedID.id(of: entry)
    return entry
  }

  private func fillWork(_ entry: inout FeedEntry) {
    entry.identifiers = identifiers
    entry.journal = journal.value
    entry.volume = volume.value
    entry.issue = issue.value
    entry.pages = pages.value ?? range
    entry.durationSeconds = duration.value
    entry.pageCount = pageCount
    entry.thumbnail = image.value
    entry.shelf = shelf
    entry.work = work
    entry.isReplacement = isReplacement
  }

  private var range: String? {
    guard let firstPage else { return lastPage }
    guard let lastPage, lastPage != firstPage else { return firstPage }
    return "\(firstPage)-\(lastPage)"
  }

  private var uniqueEnclosures: [FeedEnclosure] {
    let all = enclosures.values
    guard all.count > 1 else { return all }
    var seen: Set<String> = []
    return all.filter { seen.insert($0.url).inserted }
  }
}

extension FeedText {
  /// The text with a base, unless it has one.
  fileprivate func based(on base: String?) -> FeedText {
    self.base == nil ? FeedText(source, form, base: base) : self
  }

  /// The text on one line; nil when nothing is left of it.
  var filledLine: String? {
    if TidyText.isTidy(source) { return source }
    let line = line
    return line.isEmpty ? nil : line
  }
}

extension FeedContent {
  fileprivate func based(on base: String?) -> FeedContent {
    var content = self
    content.text = text?.based(on: base)
    return content
  }
}

/// An id for an entry that has none: the same whenever the same entry is read.
enum DerivedID {
  /// Nil when there is nothing to tell the entry by.
  static func id(of entry: FeedEntry) -> String? {
    let parts = [
      entry.titleSource?.source, entry.published?.raw, entry.enclosures.first?.url,
      entry.summary?.source ?? entry.content.first?.text?.source,
    ]
    guard parts.contains(where: { $0 != nil }) else { return nil }
    // FNV-1a: short, and the same on every machine and in every version.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in parts.map({ $0 ?? "" }).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return "urn:lectern:entry:" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
