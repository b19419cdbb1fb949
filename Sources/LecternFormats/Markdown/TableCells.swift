import LecternModel

/// The cells of a row beside its title.
struct TableCells {
  let columns: TableColumns
  let cells: [[Phrase]]

  /// The words of the first column of a role; nil if the table has none.
  func first(_ role: TableColumns.Role) -> String? {
    columns.roles.firstIndex(of: role).flatMap {
      $0 < cells.count ? RowReader.text(cells[$0]) : nil
    }
  }

  /// Adds what the cells say. All works of a row have its mark and authors; the first has the rest, how far
  /// one is and the notes among them.
  func apply(to item: inout ImportedItem, format: String, isFirst: Bool) {
    apply(format: format, to: &item)
    var left: [String] = []
    for index in columns.order where index < cells.count {
      let role = columns.roles[index]
      let text = RowReader.text(cells[index])
      guard !Self.isEmpty(text) else { continue }
      if let mark = mark(index, role) {
        if !apply(mark, role, to: &item), isFirst { left.append(note(index, role)) }
      } else if isFirst || role == .authors {
        let head = columns.names[index]
        if !apply(text, role, under: head, to: &item) { left.append(note(index, role)) }
      }
    }
    applyTimes(to: &item, leftOver: &left)
    let remarks = ([item.remark].compactMap(\.self) + left).filter { !$0.isEmpty }
    item.remark = remarks.isEmpty ? nil : remarks.joined(separator: "\n")
  }

  /// Where a cell says that the reader stands with the row, if it does not say how far: by a sign, a word or
  /// the day it was read, and under a head without words by a sign alone.
  private func mark(_ index: Int, _ role: TableColumns.Role) -> CellState? {
    let text = RowReader.text(cells[index])
    let isNameless = role == .other && !RowText.says(columns.names[index])
    guard role == .progress || role == .readDate || isNameless,
      let read = CellState(text, bareUnit: .part), read.state != nil, read.progress == nil
    else { return nil }
    if role == .readDate { return read.state == .read ? read : nil }
    return isNameless && text.contains { $0.isLetter && !"xX".contains($0) } ? nil : read
  }

  /// Adds a state and its day; false if there is more to the cell.
  private func apply(
    _ mark: CellState, _ role: TableColumns.Role, to item: inout ImportedItem
  ) -> Bool {
    if role != .readDate {
      item.state = mark.state
    } else if item.state.map({ $0 != .read && $0 != .dropped }) == true {
      return false
    }
    item.state = item.state ?? mark.state
    guard let date = mark.date else { return true }
    guard let day = Timestamp(day: date) else { return false }
    item.stateDate = item.stateDate ?? day
    return true
  }

  /// Adds one cell; false if it could not be understood, so that it becomes part of the remark.
  private func apply(
    _ text: String, _ role: TableColumns.Role, under head: String, to item: inout ImportedItem
  ) -> Bool {
    switch role {
    case .title, .format, .number, .link, .forms, .duration, .effort: return true
    case .progress: return apply(progress: text, to: &item)
    case .prerequisites: item.place.prerequisites += Prerequisites.titles(text)
    case .authors: item.metadata.authors = item.metadata.authors ?? PersonNames.authors(text)
    case .year:
      guard let date = PartialDate(text: text) else { return false }
      item.metadata.published = date
    case .rating:
      guard let rating = RatingText.halves(text, head: head) else { return false }
      item.rating = rating
    case .optional: return apply(optional: text, to: &item)
    case .container: item.metadata.container = text
    case .tags: item.tags += text.split(separator: ",").map { RowText.collapsed(String($0)) }
    case .pages:
      guard let count = Int(text), (1...1_000_000).contains(count) else { return false }
      item.metadata.pageCount = count
    case .notes, .talk, .other, .readDate: return false
    }
    return true
  }

  private func apply(progress text: String, to item: inout ImportedItem) -> Bool {
    let unit: Progress.Unit = item.metadata.kind == .book ? .page : .part
    guard let read = CellState(text, bareUnit: unit) else { return false }
    item.state = read.state ?? item.state
    item.progress = read.progress ?? item.progress
    return true
  }

  private func apply(optional text: String, to item: inout ImportedItem) -> Bool {
    let isRequired =
      first(.optional) == text
      && columns.names.contains { name in
        name.lowercased().hasPrefix("required")
      }
    guard let answer = CellState(text, bareUnit: .part)?.state else {
      item.place.isOptional = OptionalMark.isMark(text)
      return item.place.isOptional
    }
    item.place.isOptional = (answer == .read) != isRequired
    return true
  }

  private func apply(format: String, to item: inout ImportedItem) {
    guard !Self.isEmpty(format) else { return }
    if let kind = Formats.kinds[format.lowercased()] {
      item.metadata.kind = kind
    } else {
      item.metadata.container = format
    }
  }

  private func applyTimes(to item: inout ImportedItem, leftOver: inout [String]) {
    let duration = first(.duration)
    let effort = first(.effort)
    item.metadata.effortMinutes = Effort.total(duration: duration, effort: effort)
    if let duration, let seconds = Effort.clock(duration) {
      item.metadata.durationSeconds = seconds
      item.metadata.effortMinutes = nil
    }
    guard item.metadata.effortMinutes == nil, item.metadata.durationSeconds == nil else { return }
    for (index, role) in columns.roles.enumerated() where role == .duration || role == .effort {
      if index < cells.count, !Self.isEmpty(RowReader.text(cells[index])) {
        leftOver.append(note(index, role))
      }
    }
  }

  /// A cell as part of a remark: its words and where its links lead.
  private func note(_ index: Int, _ role: TableColumns.Role) -> String {
    let words = RowText.collapsed(
      cells[index].map { phrase in
        guard let link = phrase.link, !link.isBare, !phrase.text.isEmpty else { return phrase.text }
        return "\(phrase.text) (\(link.address))"
      }.joined())
    return role == .notes || columns.names[index].isEmpty
      ? words : "\(columns.names[index]): \(words)"
  }

  private static func isEmpty(_ text: String) -> Bool {
    ["", "-", "–", "—", "n/a", "N/A"].contains(text)
  }
}

/// Words for sorts of works in a list's own columns.
enum Formats {
  static let kinds: [String: ItemKind] = {
    let table: [(ItemKind, String)] = [
      (.book, "book|books|ebook|e-book|textbook|novel|audiobook"),
      (.paper, "paper|papers|research paper|preprint|thesis|dissertation|report|survey"),
      (.post, "article|articles|post|blog post|blogpost|essay|tutorial|guide|newsletter issue"),
      (.blog, "blog|feed|newsletter"),
      (.course, "course|courses|online course|mooc|class|lectures|lecture series|specialization"),
      (.video, "video|videos|youtube|talk|lecture|playlist|screencast|documentary|vimeo"),
      (.podcast, "podcast|podcasts|episode"),
      (.code, "code|repo|repository|github|library|notebook|package"),
      (.page, "website|site|web site|page|web page|tool"),
    ]
    return Dictionary(
      uniqueKeysWithValues: table.flatMap { kind, words in
        words.split(separator: "|").map { (String($0), kind) }
      })
  }()
}
