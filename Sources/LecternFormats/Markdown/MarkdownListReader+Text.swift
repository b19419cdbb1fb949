import LecternModel
import MarkdownTree

extension MarkdownListReader {
  /// A heading opens a section; a link in it is a work of the section around it.
  mutating func readHeading(_ phrases: [Phrase], level: Int, line: Int) throws {
    try flush()
    let text = RowReader.heading(phrases)
    let isTitle = titleIsHeading && level == 1
    outline.begin("", level: level)
    let content = rows.read(Row(phrases: phrases, line: line, form: .prose))
    for item in content.items { try emit(item, line: line) }
    try emit(content.rejections)
    outline.begin(isTitle ? "" : text, level: level)
  }

  /// A paragraph: a bullet's text, more text of one, lines of links, or prose.
  mutating func readParagraph(_ phrases: [Phrase], line: Int) throws {
    if bullets.isEmpty {
      if let bold = Self.boldHeading(phrases) {
        try flush()
        outline.begin(bold, level: Outline.boldLevel)
        hasListBelow = false
        return
      }
      // Bold words over a list are no heading of what follows the list.
      if hasListBelow { outline.begin("", level: Outline.boldLevel) }
    }
    let isFirst = bullets.last?.isRead == false
    if isInNote {
      addNote(RowReader.note(phrases))
      return
    }
    let isDone = isFirst ? bullets.last?.isDone : nil
    for row in Row.rows(of: phrases, line: line, isBullet: isFirst, isDone: isDone) {
      try read(row, isBullet: isFirst)
    }
    if isFirst, !bullets.isEmpty { bullets[bullets.count - 1].isRead = true }
  }

  private mutating func read(_ row: Row, isBullet: Bool) throws {
    var content = rows.read(row)
    // A task is more than its link.
    if row.isDone != nil, content.items.isEmpty { content.keepWithoutLinks() }
    if content.isAspects, try attach(content, line: row.line) { return }
    if content.items.isEmpty {
      try readWords(row, content, isBullet: isBullet)
    } else if let pending, pending.isBare, pending.depth < bullets.count {
      // A task without a link whose sub-tasks have links is a section.
      self.pending = nil
    }
    for item in content.items { try emit(item, line: row.line) }
    try emit(content)
  }

  /// Words without a link: a work by its bare title, a label for the bullets below, or more about the
  /// work above.
  private mutating func readWords(_ row: Row, _ content: RowContent, isBullet: Bool) throws {
    guard content.rejections.isEmpty else { return }
    guard isBullet else {
      if bullets.isEmpty, let titles = Prerequisites.marked(content.text[...]) {
        outline.require(self.titles.joining(titles))
      } else if let pending, pending.depth > 0 {
        add(content.text)
      }
      return
    }
    let wiki = content.phrases.contains(where: \.isEmphasised) ? nil : BareTitle(wiki: content.text)
    let isTask = row.isDone != nil || content.marks.state != nil
    if let bare = wiki ?? (isTask ? BareTitle(task: content.phrases) : nil) {
      let isStruck = content.phrases.contains(where: \.isStruck)
      let item = bare.item(content.marks, isStruck: isStruck)
      try emit(item, line: row.line, isBare: wiki == nil)
      if wiki == nil { outline.label(bare.title) }
    } else if let pending, (1..<bullets.count).contains(pending.depth),
      !pending.isBare || title(content) == nil
    {
      add(content.text)
    } else if let bare = title(content) {
      // A title below a title: that was a section.
      if let pending, pending.isBare, pending.depth < bullets.count { self.pending = nil }
      let isStruck = content.phrases.contains(where: \.isStruck)
      try emit(bare.item(content.marks, isStruck: isStruck), line: row.line, isBare: true)
      outline.label(bare.title)
      if let label = bare.undefined {
        let message = "a link is left out: nothing in the text defines [\(label)]"
        try sink(.problem(Problem(code: "link-left-out", line: row.line, message: message)))
      }
    } else {
      outline.label(content.text)
      bullets[bullets.count - 1].lead = LeadTitle(content.phrases[...])
      if RowText.says(content.text), !content.pointsInside {
        bullets[bullets.count - 1].left = (row.line, content.text)
      }
    }
  }

  /// A bullet without a link as a work; nil where it is none.
  private func title(_ content: RowContent) -> BareTitle? {
    if lists.last?.isOfWorks == true, let work = BareTitle(work: content.phrases) { return work }
    return isTitle(content) ? BareTitle(bullet: content.phrases) : nil
  }

  /// Whether a bullet without a link is a work: in a document without links each is, but for sentences.
  private func isTitle(_ content: RowContent) -> Bool {
    if BareTitle.isCited(content.phrases) { return true }
    guard !hasLinks, let first = content.text.first, let last = content.text.last else {
      return false
    }
    return !first.isLowercase && !".:!?".contains(last)
  }

  private mutating func add(_ text: String) {
    guard var item = pending?.item else { return }
    RemarkReader.add(text, to: &item)
    pending?.item = item
  }

  /// Links that are only forms of a work belong to the work above, or to the bullet around them.
  private mutating func attach(_ content: RowContent, line: Int) throws -> Bool {
    guard bullets.count > 1, bullets.last?.isRead == false else { return false }
    let links = content.items.flatMap { [$0.url].compactMap(\.self) + $0.otherLinks }
    if let depth = pending?.depth, depth == bullets.count - 1 {
      pending?.item.otherLinks += links
      return true
    }
    let lead = bullets[bullets.count - 2].lead
    guard pending == nil, let lead, let first = links.first else { return false }
    var draft = RowDraft(title: lead.title, url: first, tail: lead.rest)
    draft.otherLinks = Array(links.dropFirst())
    let item = rows.item(draft, RowMarks())
    bullets[bullets.count - 2].lead = nil
    outline.clearOuterLabel()
    try emit(item, line: line)
    pending?.depth = bullets.count - 1
    return true
  }

  /// A quotation in a task, or in what stands below it, is the reader's note on it.
  var isInNote: Bool {
    guard let depth = pending?.depth, depth > 0, depth <= bullets.count else { return false }
    let bullet = bullets[depth - 1]
    return bullet.isDone != nil && quotes > bullet.quotes
  }

  mutating func addNote(_ text: String) {
    let before = pending?.item.note.map { $0 + "\n\n" } ?? ""
    pending?.item.note = before + text
  }

  /// A paragraph of nothing but bold words.
  private static func boldHeading(_ phrases: [Phrase]) -> String? {
    guard phrases.contains(where: \.isStrong),
      phrases.allSatisfy({ phrase in
        phrase.link == nil
          && (phrase.isStrong
            || phrase.text.allSatisfy { $0.isGap || RowText.separators.contains($0) })
      })
    else { return nil }
    let text = RowText.stripped(RowReader.text(phrases))
    return text.isEmpty || text.utf8.count > 120 ? nil : text
  }
}
