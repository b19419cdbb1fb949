extension HTMLEvents {
  mutating func tagStep(nameAt offset: Int) -> Step {
    if !isInTag { scanner.begin(nameAt: offset, ignoresQuotes: missing.quote) }
    isInTag = !scanner.scan(source.bytes, from: source.start)
    if isInTag { return source.isClosed ? unfinishedTag(nameAt: offset) : .needsMore }
    let name = source.lowercased(offset..<scanner.nameEnd)
    let end = source.start + scanner.position
    guard dialect.reports(name) else { return skip(to: end) }
    if offset == 1, !scanner.isSelfClosing {
      if isUnclosed(name) { return .skipped }
      enterRawContent(of: name)
    }
    self.name = name
    if dialect.markup != nil { scanner.joinQuotes(source.bytes, from: source.start) }
    source.take(to: end)
    return .found(offset == 1 ? .start : .end)
  }

  /// Where a quote is never closed, the tag is read once more, and ends at its `>`.
  private mutating func unfinishedTag(nameAt offset: Int) -> Step {
    isInTag = false
    if scanner.isInQuotes, !missing.quote {
      missing.quote = true
      return .skipped
    }
    return dialect.markup == nil ? unfinished(\.tag) : brokenStep(isScanned: offset == 1)
  }

  /// The text ends inside a tag: that is no text, and its reader can ask for it.
  /// `isScanned` says whether it is a start tag that the scanner has gone through.
  mutating func brokenStep(isScanned: Bool) -> Step {
    let rest = source.bytes[source.start...]
    source.take(to: source.bytes.count)
    if isScanned {
      name = source.lowercasedTaken(1..<scanner.nameEnd)
      scanner.dropUnfinishedAttribute()
    }
    brokenTag = HTMLBrokenTag(
      tag: isScanned ? tag : nil, line: line, text: String(decoding: rest, as: UTF8.self))
    return .skipped
  }

  mutating func commentStep() -> Step {
    if missing.comment { return skip(to: source.start + 4) }
    // `<!-->` and `<!--->` are whole comments.
    var index = source.start + max(searched, 4)
    while let next = source.find(UInt8(ascii: ">"), from: index) {
      if endsComment(at: next) { return skip(to: next + 1) }
      index = next + 1
    }
    return source.isClosed ? unfinished(\.comment) : wait()
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
    if let end = source.find(UInt8(ascii: ">"), from: source.start + searched) {
      return skip(to: end + 1)
    }
    return source.isClosed ? unfinished(\.tag) : wait()
  }

  private mutating func skip(to end: Int) -> Step {
    searched = 0
    source.take(to: end)
    return .skipped
  }

  private mutating func wait() -> Step {
    searched = source.bytes.count - source.start
    return .needsMore
  }

  /// The input ends inside a construct: what follows is read as text, or not at all.
  private mutating func unfinished(_ ending: WritableKeyPath<Missing, Bool>) -> Step {
    missing[keyPath: ending] = true
    return dialect.keepsUnfinished ? .skipped : skip(to: source.bytes.count)
  }
}
