import LecternModel

/// One entry as a line of a task list.
struct MarkdownBullet {
  private let entry: ExportEntry
  private let link: String?
  private var item: Item { entry.item }

  init(_ entry: ExportEntry) {
    self.entry = entry
    link = (entry.item.url ?? entry.item.otherLinks.first ?? entry.item.feedURL)
      .flatMap { Link.runs($0) ? nil : $0 }
  }

  /// Appends the line and the lines that belong to it.
  func append(to out: inout TextBuffer) {
    out.add(item.state == .read ? "- [x] " : "- [ ] ")
    appendTitle(to: &out)
    let text = bulletText.text(in: item.state)
    if !text.isEmpty { out.add(" ") }
    MarkdownText.append(lines: text, indent: "  ", to: &out)
    out.add("\n")
    appendNotes(to: &out)
  }

  private func appendTitle(to out: inout TextBuffer) {
    switch (item.metadata.title, link) {
    case (let title?, let link?):
      out.add("[")
      MarkdownText.append(title, addresses: .broken, to: &out)
      out.add("](")
      MarkdownText.append(destination: link, to: &out)
      out.add(")")
    case (nil, let link?) where Link.scheme(link) != nil && !link.contains(" "):
      out.add("<")
      MarkdownText.append(destination: link, to: &out)
      out.add(">")
    case (nil, let link?):
      out.add("[](")
      MarkdownText.append(destination: link, to: &out)
      out.add(")")
    case (let title, nil):
      out.add("*")
      MarkdownText.append(title ?? "(untitled)", addresses: .broken, to: &out)
      out.add("*")
    }
  }

  private func appendNotes(to out: inout TextBuffer) {
    var isFirst = true
    // A note's paragraphs are paragraphs of the quotation, as notes are.
    for note in item.notes.flatMap({ $0.split(separator: "\n\n") }) {
      out.add(isFirst ? "  > " : "  >\n  > ")
      MarkdownText.append(lines: String(note), indent: "  > ", keepsBlanks: true, to: &out)
      out.add("\n")
      isFirst = false
    }
  }

  private var bulletText: BulletText {
    var text = BulletText()
    text.authors = item.metadata.authors ?? []
    text.published = item.metadata.published
    text.remark = entry.remark
    text.facts = facts
    return text
  }

  private var facts: ItemFacts {
    var facts = ItemFacts()
    facts.isOptional = entry.isOptional
    facts.kind = kindWhereUnexpected
    facts.stateDay = item.stateDate.flatMap { PartialDate(text: $0.day) }
    // The task mark says `read` and `queued` well enough, but for the day.
    let isMarked = item.state == .read || item.state == .queued
    facts.state = isMarked && (facts.stateDay == nil || item.state == .queued) ? nil : item.state
    facts.progress = item.progress
    facts.rating = item.rating
    facts.tags = item.tags
    facts.identifiers = hiddenIdentifiers
    facts.isPrivate = item.isPrivate
    return facts
  }

  /// The kind, where whoever reads the line would take the work for something else.
  private var kindWhereUnexpected: ItemKind? {
    var evidence = KindEvidence()
    evidence.links = [link].compactMap { $0 }
    evidence.identifiers = item.identifiers
    evidence.titles = [item.metadata.title].compactMap { $0 }
    evidence.paths = [entry.section]
    evidence.remarks = [entry.remark].compactMap { $0 }
    return KindRules.kind(evidence) == item.kind ? nil : item.kind
  }

  /// Identifiers that can't be found again from the link.
  private var hiddenIdentifiers: [Identifier] {
    let strong = item.identifiers.filter { $0.scheme != .url && $0.scheme != .guid }
    guard !strong.isEmpty, let link else { return strong }
    let shown = Identify.link(link)
    return strong.filter { !shown.contains($0) }
  }
}
