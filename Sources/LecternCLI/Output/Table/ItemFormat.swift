internal import ArgumentParser

/// How a command shows items.
enum ItemFormat: String, CaseIterable, ExpressibleByArgument {
  case table, ids, json, jsonl, csv, tsv, markdown, template
}
