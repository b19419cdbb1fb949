internal import LecternKit
internal import LecternModel

/// An item's text as lines of a terminal.
struct ReadingPage {
  private let item: Item
  private let text: ReadingText
  private let width: Int

  init(_ item: Item, _ text: ReadingText, width: Int) {
    self.item = item
    self.text = text
    self.width = width
  }

  func write() {
    for line in TextWrap.lines(item.title, width: width) { Output.line(Style.bold(line)) }
    let by = ItemColumn.author.text(item, beside: [])
    if !by.isEmpty { Output.line(Style.dim(TextWidth.cut(by, to: width))) }
    for (index, block) in text.blocks.enumerated() {
      if index == 0 || !block.isTight { Output.line("") }
      write(block)
    }
    guard !text.links.isEmpty else { return }
    Output.line("\n" + Style.bold("Links"))
    for (index, link) in text.links.enumerated() {
      Output.line(TextWidth.fit("[\(index + 1)]", to: 5) + Style.link(link, to: link))
    }
  }

  private func write(_ block: ReadingText.Block) {
    switch block.form {
    case .rule: Output.line(Style.dim(String(repeating: "─", count: min(width, 20))))
    case .preformatted:
      for line in block.text.split(separator: "\n", omittingEmptySubsequences: false) {
        Output.line(block.rest + "    " + line)
      }
    case .paragraph, .heading:
      let lines = TextWrap.lines(
        block.text, width: width, first: block.first, rest: block.rest)
      for line in lines { Output.line(block.form == .heading ? Style.bold(line) : line) }
    }
  }
}
