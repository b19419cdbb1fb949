internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue

extension CompletionKind {
  /// A word of a query.
  static var query: CompletionKind {
    .custom { words, index, prefix in
      let found = QueryCompletion(words).candidates(for: prefix, behind: words.prefix(index))
      // In zsh what follows a colon is a description.
      let isZsh = ProcessInfo.processInfo.environment["SAP_SHELL"] == "zsh"
      return isZsh ? found.map { $0.replacing(":", with: "\\:") } : found
    }
  }

  /// A name from the catalogue.
  static func names(of thing: NamedThing) -> CompletionKind {
    .custom { words, _, prefix in QueryCompletion(words).names(thing, prefix) }
  }
}
