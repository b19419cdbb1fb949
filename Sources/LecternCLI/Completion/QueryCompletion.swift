internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// What may follow in a word of a query, with the catalogue's own tags, lists, feeds, views and ids.
struct QueryCompletion {
  private let words: [String]
  /// Whether the word is part of a query within the shell's quotes.
  private var isInQuery = false

  /// All words of the command line, the command's name first.
  init(_ words: [String]) { self.words = words }

  /// Completions of a word; each begins with it. Of a whole query in the shell's quotes the last word is completed.
  func candidates(for word: String) -> [String] {
    let sign = word.hasPrefix("-") || word.hasPrefix("!") ? String(word.prefix(1)) : ""
    let rest = String(word.dropFirst(sign.count))
    let found = plain(rest).map { sign + $0 }
    guard found.isEmpty, let blank = word.lastIndex(of: " ") else { return found }
    var last = self
    last.isInQuery = true
    return last.candidates(for: String(word[word.index(after: blank)...])).map {
      word[...blank] + $0
    }
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
    let before =
      Self.takesSeveral.contains(field)
      ? value.lastIndex(of: ",").map { String(value[...$0]) } ?? "" : ""
    let begun = String(value.dropFirst(before.count))
    return values(of: field, begun).map { "\(field):\(before)\($0)" }
  }

  private func values(of field: String, _ begun: String) -> [String] {
    switch field {
    case "tag": values(.tag, of: field, begun)
    case "list": values(.list, of: field, begun)
    case "feed": values(.feed, of: field, begun)
    case "source": values(.source, of: field, begun)
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

  /// Names as values of a field. The shell quotes what it has to; what would be read as more than a name is quoted for
  /// the query language too.
  private func values(_ thing: NamedThing, of field: String, _ begun: String) -> [String] {
    let isQuoted = begun.hasPrefix("\"")
    func isPlain(_ name: String) -> Bool {
      isInQuery
        ? !name.contains { " ()".contains($0) } && name.first != "\""
        : QueryWords.isOneValue("\(field):\(name)")
    }
    let name = isQuoted ? begun.dropFirst().replacing("\\\"", with: "\"") : begun[...]
    return names(thing, String(name)).map {
      !isQuoted && isPlain($0) ? $0 : QueryWords.quoted($0)
    }
  }

  /// Fields whose values may have others behind commas.
  private static let takesSeveral: Set<String> = ["kind", "state", "is"]

  private static let catalogue = "--catalogue="

  /// Names of the catalogue; a catalogue that can't be opened has none, for nobody asked for it.
  func names(_ thing: NamedThing, _ prefix: String) -> [String] {
    let flag =
      words.firstIndex(of: "--catalogue").flatMap { words.dropFirst($0 + 1).first }
      ?? words.first { $0.hasPrefix(Self.catalogue) }.map {
        String($0.dropFirst(Self.catalogue.count))
      }
    if let settings = try? Settings.read() { Settings.use(settings) }
    let path = CatalogueLocation.path(flag: flag ?? Settings.current.text(.catalogue))
    guard let catalogue = try? Catalogue(existing: path, origin: "completion"),
      let names = try? catalogue.names(of: thing, beginning: prefix)
    else { return [] }
    return names.compactMap { CleanText.line($0) }
  }
}
