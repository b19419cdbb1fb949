import LecternModel

/// Finds the works of a row.
struct RowReader {
  /// Address of the list, for relative links.
  var base: String?

  /// Reads a row. Items come without their place in the list.
  func read(_ row: Row) -> RowContent {
    var content = RowContent()
    var phrases = cutMarks(from: row, into: &content.marks)
    // A sign in a sentence is one of its words.
    if row.form == .prose, !Row.beginsWithLink(row.phrases[...]) { content.marks.state = nil }
    phrases = phrases.compactMap { resolve($0, in: row, into: &content) }
    if row.isDone != nil { Self.quoteRemark(of: &phrases) }
    let links = phrases.filter { $0.link != nil }
    content.isAspects = !links.isEmpty && links.allSatisfy { $0.link?.label.isAspect == true }
    guard !links.isEmpty else {
      content.phrases = phrases
      content.text = Self.text(phrases)
      return content
    }
    let drafts =
      row.form == .prose && links.count > 1 ? prose(links, in: row) : bullet(phrases, in: row)
    content.items = drafts.map { item($0, content.marks) }
    return content
  }

  static func text(_ phrases: some Sequence<Phrase>) -> String {
    RowText.collapsed(phrases.map(\.text).joined(), keepsLines: true)
  }

  /// The lines of a note as they are, blanks and all but for those at their ends.
  static func note(_ phrases: [Phrase]) -> String {
    let lines = phrases.map(\.text).joined().split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.map { line in
      String(line.reversed().drop(while: \.isGap).reversed())
    }.joined(separator: "\n")
  }

  /// The words of a heading, without badges and logos.
  static func heading(_ phrases: [Phrase]) -> String {
    Icons.withoutShortcodes(
      text(phrases.filter { $0.link.map { !$0.isPicture && $0.picture == nil } ?? true }))
  }

  /// Makes addresses words where a task's title has no link and they stand in its remark:
  /// `*Title* by A B — as at https://…`; and in its tags: `*Title* (#https://…)`.
  private static func quoteRemark(of phrases: inout [Phrase]) {
    guard let first = phrases.firstIndex(where: { $0.text.contains { !$0.isGap } }),
      phrases[first].isEmphasised, phrases[first].link == nil,
      let link = phrases.firstIndex(where: { $0.link != nil }), phrases[link].link?.isBare == true
    else { return }
    let before = text(phrases[first..<link])
    let remark = before.firstRange(of: " — ").map { before[$0.upperBound...] }
    let bracket = before.lastIndex(of: "(").map { before[before.index(after: $0)...] }
    let isWords = { (text: Substring) in RowText.says(String(text)) || text.hasSuffix("#") }
    guard [remark, bracket].contains(where: { $0.map(isWords) == true }) else { return }
    for index in phrases.indices {
      guard let link = phrases[index].link, link.isBare else { continue }
      phrases[index].content = .text
      phrases[index].text = link.address
    }
  }

  private func cutMarks(from row: Row, into marks: inout RowMarks) -> [Phrase] {
    var phrases = row.phrases
    phrases.removeAll { phrase in
      guard case .tags(let tags) = phrase.content else { return false }
      marks.tags += tags
      return true
    }
    if let isDone = row.isDone { marks.state = isDone ? .read : .queued }
    let first = phrases.firstIndex { $0.link != nil || $0.text.contains { !$0.isGap } }
    if let first, case .text = phrases[first].content, !phrases[first].isEmphasised {
      marks.cut(fromStart: &phrases[first].text)
    }
    if row.form == .bullet {
      for index in phrases.indices {
        if case .text = phrases[index].content { marks.cutDay(from: &phrases[index].text) }
      }
    }
    if row.isDone == nil, let last = phrases.indices.last, case .text = phrases[last].content {
      marks.cut(fromEnd: &phrases[last].text)
    }
    return phrases
  }

  /// A phrase whose link leads to the web, or is text; nil for a picture that is no work.
  private func resolve(_ phrase: Phrase, in row: Row, into content: inout RowContent) -> Phrase? {
    guard var link = phrase.link else { return phrase }
    if let picture = link.picture, link.isPicture,
      row.form == .prose || phrase.text.isEmpty || LinkLabel.isBadge(picture)
    {
      return nil
    }
    var result = phrase
    func refuse(_ phrase: Phrase, _ reason: String) {
      content.rejections.append(
        Rejection(line: row.line, reason: reason, text: "[\(phrase.text)](\(link.address))"))
      result.content = .text
    }
    switch LinkTarget.read(link.address, base: base) {
    case .web(let address):
      link.address = address
      result.content = .link(link)
    case .fragment:
      content.pointsInside = true
      result.content = .text
    case .relative:
      refuse(phrase, "a relative link, and the list's own address is not known")
    case .refused(let reason): refuse(phrase, reason)
    }
    return result
  }

  /// Every link of a paragraph is a work of its own, and the words between them are the paragraph's.
  private func prose(_ links: [Phrase], in row: Row) -> [RowDraft] {
    links.compactMap { phrase in
      guard let link = phrase.link else { return nil }
      let hasTitle = !link.isBare && (row.isFootnote || !link.label.isPointing)
      return RowDraft(
        title: hasTitle ? title(phrase.text) : nil, url: link.address, isStruck: phrase.isStruck)
    }
  }

  private func bullet(_ phrases: [Phrase], in row: Row) -> [RowDraft] {
    var drafts = RowDrafts()
    for (index, phrase) in phrases.enumerated() {
      guard let link = phrase.link else {
        drafts.add(text: phrase.text)
        continue
      }
      if drafts.isEmpty {
        drafts.begin(first(phrase, link, lead: phrases[..<index], isNamed: row.isFootnote))
      } else {
        drafts.add(phrase, link, title: title(phrase.text))
      }
    }
    return drafts.all
  }

  /// The first link of a row; where its label names no work, the words before it do. `isNamed` where any label
  /// counts as a name.
  private func first(
    _ phrase: Phrase, _ link: PhraseLink, lead: ArraySlice<Phrase>, isNamed: Bool
  ) -> RowDraft {
    var draft = RowDraft(title: title(phrase.text), url: link.address, isStruck: phrase.isStruck)
    let isWeak =
      link.isBare || link.isPicture || phrase.text.isEmpty
      || (!isNamed && (link.label.isPointing || (link.label.isAspect && !link.label.isPart)))
    guard isWeak, let named = LeadTitle(lead) else {
      draft.lead = Self.text(lead)
      if link.isBare { draft.title = nil }
      return draft
    }
    draft.title = title(named.title)
    draft.tail = named.rest
    return draft
  }

  private func title(_ label: String) -> String? {
    let title = Icons.withoutShortcodes(label)
    return title.isEmpty ? nil : title
  }
}

/// A title in the words before a link.
struct LeadTitle {
  var title: String
  /// The words behind it.
  var rest: String

  /// The emphasised words, or all of them. Nil if there are none.
  init?(_ phrases: ArraySlice<Phrase>) {
    let words = phrases.drop {
      $0.text.allSatisfy { $0.isGap || RowText.separators.contains($0) }
    }
    guard let first = words.first else { return nil }
    let styled = words.prefix {
      ($0.isStrong, $0.isEmphasised) == (first.isStrong, first.isEmphasised)
    }
    let hasStyle = first.isStrong || first.isEmphasised
    title = RowReader.text(hasStyle ? styled : words)
    rest = hasStyle ? RowReader.text(words[styled.endIndex...]) : ""
    // A bracket left open belongs to the link: `Title ([pdf](…))`.
    if let open = title.lastIndex(where: { "([".contains($0) }),
      !title[open...].contains(where: { ")]".contains($0) })
    {
      title = String(title[..<open])
    }
    title = RowText.stripped(title, start: false)
    if title.isEmpty { return nil }
  }
}
