internal import LecternFormats
internal import LecternModel

/// Pages of `lectern help TOPIC`.
struct HelpPage {
  var name: String
  private var source: String

  private init(name: String, text: String) {
    self.name = name
    source = text
  }

  /// The page in lines of a width.
  func text(width: Int) -> String { HelpLayout.fitted(source, width: width) }

  static func named(_ name: String) -> HelpPage? { all.first { $0.name == name } }

  static let all = [
    HelpPage(name: "formats", text: formats), HelpPage(name: "query", text: query),
    HelpPage(name: "states", text: states), HelpPage(name: "rules", text: rules),
    HelpPage(name: "templates", text: templates), HelpPage(name: "config", text: config),
  ]

  private static var formats: String {
    let reads = ImportFormats.all.map { row($0.name, $0.title) }
    let writes =
      ExportFormats.all.map { row($0.name, "\($0.title) (.\($0.fileExtension))") }
      + [row("jsonl", "Lectern backup: everything, to be imported again (.jsonl)")]
    let shows = ItemFormat.allCases.map { row($0.rawValue, $0.meaning) }
    let rows = RowOutput.Format.allCases.map(\.rawValue).joined(separator: ", ")
    return """
      Lectern recognises a file by its bytes, not by its name; gzip is undone on the way.

      READS (lectern import [--from NAME] FILE…)
      \(reads.joined(separator: "\n"))

      WRITES (lectern export --format NAME [-o FILE] [QUERY])
      \(writes.joined(separator: "\n"))

      SHOWS ITEMS (lectern list, next, show --format NAME)
      \(shows.joined(separator: "\n"))

      SHOWS ALL ELSE (lectern tags, lists, feeds, views, stats, check, duplicates, config)
        \(rows)

      'lectern export --template FILE' writes in a form of your own: 'lectern help templates'.
      Documentation/Formats.md says which format carries what.
      """
  }

  private static func row(_ name: String, _ text: String) -> String {
    "  " + TextWidth.fit(name, to: 14) + text
  }

  private static let states = """
    inbox      arrived by a feed, not chosen yet
    queued     on the reading list: lectern queue
    reading    being read: lectern start
    paused     set aside: lectern pause
    read       finished: lectern done
    dropped    given up: lectern drop

    'unread' means inbox, queued, reading and paused. What you collect on purpose begins as queued,
    what a feed brings as inbox. An import never moves a state backwards. Every change goes into the
    journal; 'lectern undo' takes the last one back.
    """
}
