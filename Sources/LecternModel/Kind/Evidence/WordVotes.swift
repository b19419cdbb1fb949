/// Words that speak for kinds.
struct WordVotes: Sendable {
  private var words: [String: [KindVote]] = [:]
  private var phraseStarts: Set<String> = []
  /// Words of scripts without spaces, by their first three bytes.
  private var unspaced: [UInt32: [(bytes: [UInt8], vote: KindVote)]] = [:]

  /// `word+word` is two words in a row.
  mutating func add(_ sign: Substring, _ vote: KindVote) {
    let parts = sign.lowercased().split(separator: "+")
    if TextWords.isUnspaced(sign) {
      let bytes = Array(sign.utf8)
      unspaced[Self.key(bytes[...], at: 0), default: []].append((bytes, vote))
      return
    }
    if parts.count > 1, let first = parts.first { phraseStarts.insert(String(first)) }
    words[parts.joined(separator: " "), default: []].append(vote)
  }

  /// Hands out the words of a text that speak for a kind. With `isWhole` only if there is little else.
  func find(in text: String, isWhole: Bool = false, _ take: (String, KindVote) -> Void) {
    let tokens = TextWords.split(text)
    guard !isWhole || tokens.count <= 2 else { return }
    for (place, token) in tokens.enumerated() {
      if token.canBeHead { for vote in words[token.word] ?? [] { take(token.word, vote) } }
      guard phraseStarts.contains(token.word), place + 1 < tokens.count,
        tokens[place + 1].canBeHead
      else { continue }
      let phrase = token.word + " " + tokens[place + 1].word
      for vote in words[phrase] ?? [] { take(phrase, vote) }
    }
    if !unspaced.isEmpty, text.utf8.contains(where: { $0 >= 0xE2 }) {
      findUnspaced(in: Array(text.utf8)[...], take)
    }
  }

  private func findUnspaced(in bytes: ByteSlice, _ take: (String, KindVote) -> Void) {
    for place in bytes.indices where bytes[place] >= 0xE2 {
      for (word, vote) in unspaced[Self.key(bytes, at: place)] ?? []
      where bytes[place...].starts(with: word) {
        take(word[...].text, vote)
      }
    }
  }

  private static func key(_ bytes: ByteSlice, at place: Int) -> UInt32 {
    bytes[place...].prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
