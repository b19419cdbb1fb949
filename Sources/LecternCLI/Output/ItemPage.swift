internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// Everything about an item, for people.
struct ItemPage {
  private let details: ItemDetails
  private let why: Bool

  init(_ details: ItemDetails, why: Bool) {
    self.details = details
    self.why = why
  }

  var text: String {
    let item = details.item
    var lines = TextWrap.fitted(item.title).map(Style.bold)
    lines += facts.flatMap(\.lines)
    if let summary = item.metadata.summary { lines += [""] + TextWrap.fitted(summary) }
    if !item.notes.isEmpty {
      lines += ["", Style.bold("Notes")] + item.notes.flatMap { TextWrap.fitted($0) }
    }
    lines += ["", Style.bold("Found in")]
    lines += details.mentions.enumerated().flatMap {
      MentionLine($1, number: $0 + 1, of: details.item.title).lines(behind: 2)
    }
    if !details.history.isEmpty {
      lines += ["", Style.bold("History")] + details.history.flatMap(self.lines)
    }
    return lines.joined(separator: "\n")
  }

  /// A line of what is known, or several where it is long.
  private struct Fact {
    var name: String
    var value: String
    var isLink = false

    private static let indent = 12

    var lines: [String] {
      // On a narrow screen beside the name would be no room for the value.
      let isNarrow = Terminal.lineWidth < 40
      let indent = isNarrow ? 2 : Self.indent
      let parts = TextWrap.fitted(value, behind: indent).map {
        isLink ? Style.link($0, to: value) : $0
      }
      let head = isNarrow ? "  " : Style.dim(TextWidth.fit(name, to: indent))
      return (isNarrow && !name.isEmpty ? [Style.dim(name)] : [])
        + TextWrap.hung(parts, behind: head, of: indent)
    }
  }

  private var facts: [Fact] {
    let item = details.item
    let since = item.stateDate.map { " since \($0.day)" } ?? ""
    let kind = item.kind.rawValue + (why ? " (\(details.kindReason))" : "")
    let authors = (item.metadata.authors ?? []).map(\.name).joined(separator: ", ")
    var facts: [Fact] = []
    func add(_ name: String, _ value: String?, isLink: Bool = false) {
      if let value, !value.isEmpty { facts.append(Fact(name: name, value: value, isLink: isLink)) }
    }
    add("Id", String(item.id))
    add("State", item.state.rawValue + since)
    add("Kind", kind)
    add("Authors", authors)
    add("Published", item.metadata.published?.text)
    add("In", item.metadata.container)
    add("Link", item.url, isLink: true)
    if let check = details.linkCheck, check.verdict != .alive {
      let reason = CleanText.line(check.reason).map { ": \($0)" } ?? ""
      add("", "\(check.verdict.rawValue) on \(check.checked.day)\(reason)")
      add("Archived", check.archiveURL(added: item.added), isLink: true)
    }
    for link in item.otherLinks { add("", link, isLink: true) }
    add("Feed", item.feedURL)
    add("Known as", item.aliases.joined(separator: " · "))
    add("Identifiers", identifiers)
    add("Keyword", item.metadata.keyword)
    add("Tags", item.tags.joined(separator: ", "))
    add("Rating", item.rating.map { "\(Stars.number(halves: $0)) of 5" })
    add("Progress", item.progress?.description)
    add("Takes", details.item.metadata.estimatedMinutes.map { "about \(Self.minutes($0))" })
    add("Time", item.minutes > 0 ? Self.minutes(item.minutes) : nil)
    add("Added", item.added.day)
    for list in details.lists {
      add("List", ([list.title] + list.section).joined(separator: " › "))
    }
    return facts
  }

  private static func minutes(_ count: Int) -> String {
    count == 1 ? "1 minute" : "\(count) minutes"
  }

  private var identifiers: String? {
    let shown = details.item.identifiers.filter { $0.scheme != .url && $0.scheme != .guid }
    return shown.isEmpty ? nil : shown.map(\.description).joined(separator: "  ")
  }

  private func lines(_ entry: HistoryEntry) -> [String] {
    let when = TextWidth.fit(entry.at?.day ?? "", to: 12)
    let deed = entry.event.deed
    let value =
      if case .rating(let halves?) = deed { Stars.number(halves: halves) } else {
        deed.stored.value ?? "taken back"
      }
    let what = "\(deed.stored.name) \(value)"
    let undone = entry.isUndone ? " (undone)" : ""
    let lines = TextWrap.fitted(what + undone, behind: 14).map { line in
      line.hasSuffix(undone) ? line.dropLast(undone.count) + Style.dim(undone) : line
    }
    return TextWrap.hung(lines, behind: "  " + Style.dim(when), of: 14)
  }
}
