/// Which format carries what, as a page for people: `Documentation/Formats.md`.
public enum FormatTable {
  /// The whole page in Markdown.
  public static var page: String {
    """
    # What each format carries

    This page is made by the program (`LECTERN_RECORD=1 ./scripts/test --filter FormatTable`), from what each
    format says of itself in `carries` and `limits`; `RoundTripTests` and
    `ReferenceRoundTripTests` hold them to it.

    `jsonl`, the backup, carries everything: mentions, journal, lists, subscriptions and article text too.

    ## Out, and in again

    ⇄ what is written comes back equal when the file is imported, → it is written; that it comes back is not claimed.

    \(table)

    \(limits)

    ## In

    \(sources)

    """
  }

  /// The formats that say what they carry.
  static let described = ExportFormats.all.filter { !$0.carries.isEmpty }

  /// The fields that come back when a format's export is imported.
  public static func comesBack(_ format: any ExportFormat) -> Set<FieldName> {
    format.carries.intersection(ImportFormats.named(format.importName)?.carries ?? [])
  }

  private static var table: String {
    let head = ["field"] + described.map { "`\($0.name)`" }
    let rule = head.indices.map { $0 == 0 ? "---" : ":-:" }
    let rows = FieldName.allCases.map { field in
      ["`\(field.rawValue)`"]
        + described.map { format in
          comesBack(format).contains(field) ? "⇄" : format.carries.contains(field) ? "→" : ""
        }
    }
    return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static var limits: String {
    let limited = described.filter { !$0.limits.isEmpty }
      .map { format in "- `\(format.name)`: " + format.limits.joined(separator: "; ") + "." }
    let others = ExportFormats.all.filter(\.carries.isEmpty).map { "`\($0.name)`" }
    let rest =
      others.isEmpty
      ? [] : ["", "Written too, but not in this table: \(others.joined(separator: ", "))."]
    return (["What comes back otherwise:", ""] + limited + ["", nameless] + rest)
      .joined(separator: "\n")
  }

  /// Titles only propose that two items are one: see `Documentation/Merging.md`.
  private static let nameless = """
    A work with neither link nor identifier is known again only in the file that it came from. From
    another file, an export too, it comes in once more; `duplicates` proposes to merge the two.
    """

  private static var sources: String {
    let rows = ImportFormats.all.map { format in
      let fields = format.carries.sorted().map { "`\($0.rawValue)`" }
      return "| `\(format.name)` | \(format.title) | "
        + (fields.isEmpty ? "what its columns or members say" : fields.joined(separator: " "))
        + " |"
    }
    return (["| name | format | fields |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
