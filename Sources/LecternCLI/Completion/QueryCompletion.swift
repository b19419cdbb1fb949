internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// What may follow in a word of a query, with the catalogue's own tags, lists, feeds, views and ids.
struct QueryCompletion {
  private let words: [String]

  /// All words of the command line, the command's name first.
  init(_ words: [String]) { self.words = words }

  /// Completions of a word; each begins with it.
  func candidates(for word: String) -> [String] {
    let sign = word.hasPrefix("-") || word.hasPrefix("!") ? String(word.prefix(1)) : ""
    let rest = String(word.dropFirst(sign.count))
    return plain(rest).map { sign + $0 }
  }

  /// The same for a word that bash has cut at its signs (`COMP_WORDBREAKS` has `:` and `@`): what stands before the
  /// last of them is not said again.
  func candidates(for word: String, behind before: ArraySlice<String>) -> [String] {
    // Where nothing follows the colon yet, the colon is the word.
    if word == ":" { return candidates(for: "", behind: before + [word]) }
    var joint = ""
    var rest = before
    while let last = rest.last, last == ":" || last == "@" || joint.hasPrefix(":") {
      joint = last + joint
      rest.removeLast()
    }
    guard !joint.isEmpty else { return candidates(for: word) }
    // Of its signs bash cuts at '@' only to list words: what is put in is the word with the sign.
    let said = joint.count - (joint.hasSuffix("@") ? 1 : 0)
    return candidates(for: joint + word).map { String($0.dropFirst(said)) }
  }

  private func plain(_ word: String) -> [String] {
    if word.hasPrefix("@") { return names(.view, String(word.dropFirst())).map { "@" + $0 } }
    if word.first?.isNumber == true { return names(.item, word) }
    guard let colon = word.firstIndex(of: ":") else {
      return QueryParser.fieldNames.map { $0 + ":" }.filter { $0.hasPrefix(word.lowercased()) }
    }
    let field = word[..<colon].lowercased()
    let value = String(word[word.index(after: colon)...])
    // Of several values with commas between them the last is completed.
    let before = value.lastIndex(of: ",").map { String(value[...$0]) } ?? ""
    let begun = String(value.dropFirst(before.count))
    return values(of: field, begun).map { "\(field):\(before)\($0)" }
  }

  private func values(of field: String, _ begun: String) -> [String] {
    switch field {
    case "tag": quoted(.tag, begun)
    case "list": quoted(.list, begun)
    case "feed", "source": quoted(.feed, begun)
    case "kind": starting(ItemKind.allCases.map(\.rawValue), begun)
    case "state": starting(QueryParser.stateNames, begun)
    case "is": starting(QueryParser.stateNames + Trait.allCases.map(\.rawValue), begun)
    case "has":
      starting(
        Feature.allCases.map(\.rawValue) + Identifier.Scheme.allCases.map(\.rawValue), begun)
    case "sort": starting(Sort.Field.allCases.flatMap { [$0.rawValue, $0.rawValue + "-"] }, begun)
    default: []
    }
  }

  private func starting(_ names: [String], _ prefix: String) -> [String] {
    names.filter { $0.hasPrefix(prefix.lowercased()) }
  }

  /// Names with spaces in the quotes that the query language wants.
  private func quoted(_ thing: NamedThing, _ begun: String) -> [String] {
    let prefix = begun.hasPrefix("\"") ? String(begun.dropFirst()) : begun
    return names(thing, prefix).filter { !$0.contains("\"") }
      .map { $0.contains { " ()|".contains($0) } ? "\"\($0)\"" : $0 }
  }

  /// Names of the catalogue; a catalogue that can't be opened has none, for nobody asked for it.
  func names(_ thing: NamedThing, _ prefix: String) -> [String] {
    let flag = words.firstIndex(of: "--catalogue").flatMap { words.dropFirst($0 + 1).first }
    if let settings = try? Settings.read() { Settings.use(settings) }
    let path = CatalogueLocation.path(flag: flag ?? Settings.current.text(.catalogue))
    guard let catalogue = try? Catalogue(existing: path),
      let names = try? catalogue.names(of: thing, beginning: prefix)
    else { return [] }
    return names.compactMap { CleanText.line($0) }
  }
}
