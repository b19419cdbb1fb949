internal import ArgumentParser
internal import LecternCatalogue

extension CompletionKind {
  /// A word of a query.
  static var query: CompletionKind {
    .custom { words, index, prefix in
      QueryCompletion(words).candidates(for: prefix, behind: words.prefix(index))
    }
  }

  /// A name from the catalogue.
  static func names(of thing: NamedThing) -> CompletionKind {
    .custom { words, _, prefix in QueryCompletion(words).names(thing, prefix) }
  }
}
