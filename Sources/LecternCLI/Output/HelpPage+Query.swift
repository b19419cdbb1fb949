internal import LecternModel

extension HelpPage {
  /// The query language, by examples that are run as they stand.
  static var query: String {
    let groups = QueryExample.groups.map { group in
      group.title + "\n"
        + group.examples.map { example in
          example.query.count < 34
            ? "  " + TextWidth.fit(example.query, to: 34) + example.meaning
            : "  \(example.query)\n" + String(repeating: " ", count: 36) + example.meaning
        }.joined(separator: "\n")
    }
    return """
      Every command that takes items takes a query. Words side by side must all be true.

      \(groups.joined(separator: "\n\n"))

      kind:     \(listed(ItemKind.allCases.map(\.rawValue)))
      state:    \(QueryExample.states)
      is:       a state, or \(listed(Trait.allCases.map(\.rawValue)))
      has:      \(listed(Feature.allCases.map(\.rawValue) + ["an identifier"]))
      sort:     \(listed(Sort.Field.allCases.map(\.rawValue)))
      ids by    \(listed(Identifier.Scheme.allCases.map(\.rawValue)))

      Words find the words that begin with them, whatever their case and accents; of Chinese, Japanese, Korean
      and Thai any part of a sentence. Hits in titles come first; of very many hits the newest are ranked, those
      that have the very words.
      A word that looks like a field, an id or a sign is text when it stands in quotes, in which
      \\" is a quotation mark and \\\\ a backslash: tag:"say \\"hi\\"". Tags are found
      whatever their case and accents. Brackets within a value belong to it.

      Quote the query for the shell where it has brackets, quotes, ! < or >:
        lectern list 'kind:paper (attention or transformer) year:>=2017'
      What the shell leaves of list:"first year" is one word; where a list is called so, it is one value.
      """
  }

  private static func listed(_ names: [String]) -> String { names.joined(separator: " ") }
}
