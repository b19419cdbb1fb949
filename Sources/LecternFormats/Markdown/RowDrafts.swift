/// Decides, link by link, which links of a row are works of their own.
struct RowDrafts {
  private var finished: [RowDraft] = []
  private var current: RowDraft?
  /// Words since the last link.
  private var between = ""
  /// Title of the work whose parts the last links are.
  private var series: String?

  var isEmpty: Bool { current == nil }

  /// All drafts, in the order of their links.
  var all: [RowDraft] { finished + [current].compactMap(\.self) }

  mutating func begin(_ draft: RowDraft) {
    current = draft
    between = ""
  }

  mutating func add(text: String) {
    current?.tail += text
    between += text
  }

  /// Adds a link behind the first.
  mutating func add(_ phrase: Phrase, _ link: PhraseLink, title: String?) {
    guard let draft = current else { return }
    let isClose = LinkGap.separates(between)
    // Behind a long dash an address is a word of the remark.
    let isWord = link.isBare && (!isClose || draft.tail.contains("—"))
    if isWord {
      current?.tail += link.address
    } else if ([draft.url] + draft.otherLinks).contains(link.address) {
      let isNamed = !link.isBare && !link.label.isAspect
      if isNamed { current?.tail += phrase.text }
    } else if isClose, link.label.isPart, let whole = series ?? draft.title {
      // `[Part 1](…), [2](…)`: the second label says nothing alone.
      begin(RowDraft(title: "\(whole), \(phrase.text)", url: link.address), after: draft)
      series = whole
    } else if link.isPicture || link.isBare || link.label.isAspect {
      current?.otherLinks.append(link.address)
      // In a sentence the label is one of its words.
      if !isClose, !LinkGap.opensBracket(between) { current?.tail += phrase.text }
    } else if isClose {
      begin(
        RowDraft(title: title, url: link.address, isStruck: phrase.isStruck), after: draft)
      series = nil
    } else {
      current?.tail += "\(phrase.text) (\(link.address))"
    }
    between = ""
  }

  private mutating func begin(_ draft: RowDraft, after last: RowDraft) {
    var last = last
    last.tail = String(last.tail.dropLast(between.count))
    finished.append(last)
    current = draft
  }
}

/// The words between two links.
enum LinkGap {
  /// Whether they only separate: `, `, ` and `, ` / `.
  static func separates(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let words = text.split { $0.isGap || RowText.separators.contains($0) }
    return words.allSatisfy { fillers.contains($0.lowercased()) }
  }

  /// Whether the link behind them begins a bracket.
  static func opensBracket(_ text: String) -> Bool {
    text.last { !$0.isGap }.map { "([".contains($0) } ?? false
  }

  private static let fillers: Set = ["and", "or", "then", "also", "see", "plus"]
}
