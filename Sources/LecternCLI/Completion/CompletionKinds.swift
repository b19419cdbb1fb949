internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue
internal import LecternKit

extension CompletionKind {
  /// A word of a query.
  static var query: CompletionKind {
    .custom { words, _, prefix in shown(QueryCompletion(words).candidates(for: prefix)) }
  }

  /// A name from the catalogue.
  static func names(of thing: NamedThing) -> CompletionKind {
    .custom { words, _, prefix in shown(QueryCompletion(words).names(thing, prefix)) }
  }

  /// Some of a few words with commas between them, each once.
  static func several(of names: [String]) -> CompletionKind {
    .custom { _, _, prefix in listed(names, prefix) }
  }

  private static func listed(_ names: [String], _ prefix: String) -> [String] {
    let begun = prefix.split(separator: ",", omittingEmptySubsequences: false)
    let before = begun.dropLast().map { $0 + "," }.joined()
    return names.filter { name in
      name.hasPrefix((begun.last ?? "").lowercased()) && !begun.dropLast().contains { $0 == name }
    }.map { before + $0 }
  }

  /// A value of the setting that stands before it.
  static var settingValue: CompletionKind {
    .custom { words, index, prefix in
      let key = words.indices.contains(index - 1) ? SettingKey(rawValue: words[index - 1]) : nil
      switch key {
      case .columns?: return listed(ItemColumn.allCases.map(\.rawValue), prefix)
      case let key?: return key.choices.filter { $0.hasPrefix(prefix.lowercased()) }
      case nil: return []
      }
    }
  }

  /// In zsh what follows a colon is a description.
  private static func shown(_ found: [String]) -> [String] {
    let isZsh = ReaderEnvironment.variables["SAP_SHELL"] == "zsh"
    return isZsh ? found.map { $0.replacing(":", with: "\\:") } : found
  }
}
