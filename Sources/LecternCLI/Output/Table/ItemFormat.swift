internal import ArgumentParser

/// How a command shows items.
enum ItemFormat: String, NamedChoice {
  case table, text, ids, json, jsonl, csv, tsv, markdown, template

  /// What comes of it, for people.
  var meaning: String {
    switch self {
    case .table: "a line an item; --columns chooses what is in it"
    case .text: "everything known about each"
    case .ids: "ids, a line each"
    case .json: "an array of objects"
    case .jsonl: "an object a line"
    case .csv: "all fields, with commas, for spreadsheets too"
    case .tsv: "the columns of a table, whole and with tabs; --columns"
    case .markdown: "a list with task marks"
    case .template: "what you like: --template FILE"
    }
  }
}
