/// Takes a list of names on one line apart.
enum NameList {
  enum Separator { case semicolons, commas, words }

  /// The names in `A B, C D and E F`, `Smith, J., Doe, J.`, `Smith, John and Doe, Jane`.
  static func names(_ line: String) -> [String] {
    let pieces = split(line, at: .words).filter { !PeopleWords.others.contains($0.lowercased()) }
    let tokens = pieces.map { split($0, at: .commas) }
    if pieces.count > 1, tokens.allSatisfy({ $0.count == 2 && isFamilyGiven($0) }) { return pieces }
    let all = tokens.flatMap { $0 }.filter { !PeopleWords.others.contains($0.lowercased()) }
    guard let first = all.first else { return [] }
    if tokens.count == 2, all.count == 2, !pieces.allSatisfy(isFullName) { return [line] }
    let people = [first] + all.dropFirst().prefix { !PeopleWords.isDescription($0) }
    return paired(joiningSuffixes(people))
  }

  /// The parts of a text between separators that stand in no brackets or quotes.
  static func split(_ text: String, at separator: Separator) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var isQuoted = false
    for word in words(text) {
      for character in word {
        switch character {
        case "(", "<", "[": depth += 1
        case ")", ">", "]": depth = max(0, depth - 1)
        case "\"": isQuoted.toggle()
        default: break
        }
      }
      let isFree = depth == 0 && !isQuoted
      if isFree, separator == .words, PeopleWords.conjunctions.contains(word.lowercased()) {
        parts.append(part)
        part = ""
        continue
      }
      part += part.isEmpty ? word : " " + word
      if isFree, endsPart(word, separator) {
        part.removeLast()
        parts.append(part)
        part = ""
      }
    }
    parts.append(part)
    return parts.filter { !$0.isEmpty }
  }

  private static func endsPart(_ word: Substring, _ separator: Separator) -> Bool {
    switch separator {
    case .semicolons: word.last == ";"
    case .commas: word.last == ","
    case .words: false
    }
  }

  /// Words parted by spaces; a comma or semicolon without one behind it ends a word too.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      var rest = word
      while let mark = rest.firstIndex(where: { $0 == "," || $0 == ";" }) {
        let next = rest.index(after: mark)
        words.append(rest[..<next])
        rest = rest[next...]
      }
      if !rest.isEmpty { words.append(rest) }
    }
    return words
  }

  /// `Smith`, `John`, or `van Beethoven`, `Ludwig`: not two people.
  private static func isFamilyGiven(_ tokens: [String]) -> Bool {
    wordCount(tokens[1]) == 1 || PeopleWords.isInitials(tokens[1]) || startsLower(tokens[0])
  }

  private static func isFullName(_ text: String) -> Bool {
    text.contains("@") || (wordCount(text) >= 2 && !PeopleWords.isBody(text))
  }

  private static func wordCount(_ text: String) -> Int { text.split(separator: " ").count }

  private static func startsLower(_ text: String) -> Bool { text.first?.isLowercase ?? false }

  /// `Smith, Jr.` is one.
  private static func joiningSuffixes(_ tokens: [String]) -> [String] {
    var joined: [String] = []
    for token in tokens {
      if !joined.isEmpty, PeopleWords.suffixes.contains(token.lowercased()) {
        joined[joined.count - 1] += ", " + token
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  /// Family names and the given names that follow them, put together where the tokens are such.
  private static func paired(_ tokens: [String]) -> [String] {
    if tokens.contains(where: PeopleWords.isInitials) { return joiningInitials(tokens) }
    guard tokens.count > 1, tokens.count % 2 == 0 else { return tokens }
    let areSingle = tokens.allSatisfy { wordCount($0) == 1 && !$0.contains("@") }
    let isOne = tokens.count == 2 && !tokens[0].contains("@") && isFamilyGiven(tokens)
    guard areSingle || isOne else { return tokens }
    return stride(from: 0, to: tokens.count, by: 2).map { tokens[$0] + ", " + tokens[$0 + 1] }
  }

  private static func joiningInitials(_ tokens: [String]) -> [String] {
    var joined: [String] = []
    var hasInitials = true
    for token in tokens {
      let areInitials = PeopleWords.isInitials(token)
      if areInitials, !hasInitials {
        joined[joined.count - 1] += ", " + token
      } else {
        joined.append(token)
      }
      hasInitials = areInitials
    }
    return joined
  }
}
