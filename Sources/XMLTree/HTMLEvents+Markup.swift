extension HTMLEvents {
  mutating func tagStep(nameAt offset: Int) -> Step {
    var scanner =
      tag ?? HTMLTagScanner(nameAt: offset, ignoresQuotes: missing.contains(.quote))
    tag = nil
    guard scanner.scan(source.bytes, from: source.start) else {
      if !source.isClosed {
        tag = scanner
        return .needsMore
      }
      // A quote that is never closed: the tag is read once more, and ends at its `>`.
      if scanner.isInQuotes, missing.insert(.quote).inserted { return .skipped }
      return unfinished(.tag)
    }
    let event = offset == 1 ? start(scanner) : end(scanner)
    if case .start(let tag) = event, !tag.isSelfClosing, isUnclosed(tag.name) { return .skipped }
    source.take(to: source.start + scanner.position)
    guard let event else { return .skipped }
    if case .start(let tag) = event, !tag.isSelfClosing { enterRawContent(of: tag.name) }
    return .event(event)
  }

  private func start(_ scanner: HTMLTagScanner) -> HTMLEvent? {
    let name = source.lowercased(1..<scanner.nameEnd)
    guard dialect.reports(name) else { return nil }
    let attributes = scanner.attributes.map { span in
      let value = span.value.lowerBound + source.start..<span.value.upperBound + source.start
      return HTMLAttribute(
        source.lowercased(span.name),
        HTMLText.decode(source.bytes[value], inAttribute: true))
    }
    return .start(HTMLTag(name, attributes, isSelfClosing: scanner.isSelfClosing))
  }

  private func end(_ scanner: HTMLTagScanner) -> HTMLEvent? {
    let name = source.lowercased(2..<scanner.nameEnd)
    return dialect.reports(name) ? .end(name) : nil
  }

  mutating func commentStep() -> Step {
    if missing.contains(.comment) { return skip(to: source.start + 4) }
    // `<!-->` and `<!--->` are whole comments.
    var index = source.start + max(searched, 4)
    while index < source.bytes.count {
      if source.bytes[index] == UInt8(ascii: ">"), endsComment(at: index) {
        return skip(to: index + 1)
      }
      index += 1
    }
    if !source.isClosed { return wait(at: index) }
    return unfinished(.comment)
  }

  /// Whether the `>` at `index` has `--` or `--!` before it.
  private func endsComment(at index: Int) -> Bool {
    let bytes = source.bytes
    let dash = UInt8(ascii: "-")
    if bytes[index - 1] == dash, bytes[index - 2] == dash { return true }
    return index >= source.start + 7 && bytes[index - 1] == UInt8(ascii: "!")
      && bytes[index - 2] == dash && bytes[index - 3] == dash
  }

  mutating func declarationStep() -> Step {
    var index = source.start + searched
    while index < source.bytes.count {
      if source.bytes[index] == UInt8(ascii: ">") { return skip(to: index + 1) }
      index += 1
    }
    return source.isClosed ? unfinished(.tag) : wait(at: index)
  }

  private mutating func skip(to end: Int) -> Step {
    searched = 0
    source.take(to: end)
    return .skipped
  }

  private mutating func wait(at index: Int) -> Step {
    searched = index - source.start
    return .needsMore
  }

  /// The input ends inside a construct: what follows is read as text, or not at all.
  private mutating func unfinished(_ ending: Ending) -> Step {
    missing.insert(ending)
    return dialect.keepsUnfinished ? .skipped : skip(to: source.bytes.count)
  }
}
