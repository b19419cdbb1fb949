internal import ArgumentParser
internal import LecternCatalogue
internal import LecternFormats
internal import LecternKit

/// How a command shows items: the same choice for all that do. A new command has these options in a line, and says
/// which items to `show`.
struct ItemOutput: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "How to show them: a table, everything as text, or in a form that programs read.")
  var format: ItemFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Columns of the table or of TSV, with commas: "
        + ItemColumn.allCases.map(\.rawValue).joined(separator: ", ") + " (also $LECTERN_COLUMNS).",
      valueName: "names"), completion: .several(of: ItemColumn.allCases.map(\.rawValue)))
  var columns: String?

  @Option(
    name: .long, help: "A Mustache template to write with ('lectern help templates').",
    completion: .file(extensions: ["mustache"]), transform: GivenText.path)
  var template: String?

  @OptionGroup var paging: PagerOptions

  /// The form that was asked for; `usual` where none was.
  func format(usual: ItemFormat = .table) -> ItemFormat {
    format ?? (template != nil ? .template : columns != nil ? .table : usual)
  }

  func validate() throws {
    if let columns {
      _ = try ItemColumn.named(columns)
      guard [.table, .tsv].contains(format()) else {
        throw ValidationError("--columns is for the formats table and tsv.")
      }
    }
    guard (format() == .template) == (template != nil) else {
      throw ValidationError(
        template == nil
          ? "--format template needs --template FILE." : "--template is a format of its own.")
    }
  }

  /// Columns that were asked for, or that the reader has set for tables.
  func columns(of format: ItemFormat) throws -> [ItemColumn]? {
    if let columns { return try ItemColumn.named(columns) }
    return format == .table ? try ItemColumn.chosen() : nil
  }

  /// Shows items. `hasHeader` tells whether the usual columns need headings, `why` is for pages.
  func show(
    _ items: some ItemSource, in catalogue: Catalogue, usual: ItemFormat = .table,
    hasHeader: Bool = true, why: Bool = false
  ) throws {
    let format = format(usual: usual)
    let printer = ItemPrinter(
      source: items, catalogue: catalogue, columns: try columns(of: format),
      hasHeader: hasHeader, why: why)
    let export = try template.map { try TemplateFile.read($0) }
    try Output.paged(paging.isWanted) { try printer.print(as: format, template: export) }
  }
}
