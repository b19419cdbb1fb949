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
    var lines = [Style.bold(item.title)]
    lines += facts.map { Style.dim(TextWidth.fit($0.name, to: 12)) + $0.value }
    if let summary = item.metadata.summary { lines += ["", summary] }
    if !item.notes.isEmpty { lines += ["", Style.bold("Notes")] + item.notes }
    lines += ["", Style.bold("Found in")]
    lines += details.mentions.enumerated().map {
      "  " + MentionLine($1, number: $0 + 1, of: details.item.title).text
    }
    if !details.history.isEmpty {
      lines += ["", Style.bold("History")] + details.history.map(line)
    }
    return lines.joined(separator: "\n")
  }

  private var facts: [(name: String, value: String)] {
    let item = details.item
    let since = item.stateDate.map { " since \($0.day)" } ?? ""
    let kind = item.kind.rawValue + (why ? " (\(details.kindReason))" : "")
    let authors = (item.metadata.authors ?? []).map(\.name).joined(separator: ", ")
    var facts: [(String, String?)] = [
      ("Id", String(item.id)), ("State", item.state.rawValue + since), ("Kind", kind),
      ("Authors", authors.isEmpty ? nil : authors),
      ("Published", item.metadata.published?.text), ("In", item.metadata.container),
      ("Link", item.url.map { Style.link($0, to: $0) }),
    ]
    if let check = details.linkCheck, check.verdict != .alive {
      let reason = CleanText.line(check.reason).map { ": \($0)" } ?? ""
      facts.append(("", "\(check.verdict.rawValue) on \(check.checked.day)\(reason)"))
      facts.append(("Archived", check.archiveURL(added: item.added).map { Style.link($0, to: $0) }))
    }
    facts += item.otherLinks.map { ("", Style.link($0, to: $0)) }
    facts += [
      ("Feed", item.feedURL),
      ("Known as", item.aliases.isEmpty ? nil : item.aliases.joined(separator: " · ")),
      ("Identifiers", identifiers), ("Keyword", item.metadata.keyword),
      ("Tags", item.tags.isEmpty ? nil : item.tags.joined(separator: ", ")),
      ("Rating", item.rating.map { "\(Double($0) / 2) of 5" }),
      ("Progress", item.progress?.description),
      ("Time", item.minutes > 0 ? "\(item.minutes) minutes" : nil),
      ("Added", item.added.day),
    ]
    facts += details.lists.map { ("List", ([$0.title] + $0.section).joined(separator: " › ")) }
    return facts.compactMap { name, value in value.map { (name, $0) } }
  }

  private var identifiers: String? {
    let shown = details.item.identifiers.filter { $0.scheme != .url && $0.scheme != .guid }
    return shown.isEmpty ? nil : shown.map(\.description).joined(separator: "  ")
  }

  private func line(_ entry: HistoryEntry) -> String {
    let when = TextWidth.fit(entry.at?.day ?? "", to: 12)
    let deed = entry.event.deed.stored
    let what = [deed.name, deed.value ?? "taken back"].joined(separator: " ")
    return "  " + Style.dim(when) + what + (entry.isUndone ? Style.dim(" (undone)") : "")
  }
}
