internal import LecternFormats
internal import LecternModel

/// Pages of `lectern help TOPIC`.
struct HelpPage {
  var name: String
  var text: String

  static func named(_ name: String) -> HelpPage? { all.first { $0.name == name } }

  static let all = [
    HelpPage(name: "formats", text: formats), HelpPage(name: "query", text: query),
    HelpPage(name: "states", text: states), HelpPage(name: "rules", text: rules),
    HelpPage(name: "templates", text: templates),
  ]

  private static var formats: String {
    let reads = ImportFormats.all.map { row($0.name, $0.title) }
    let writes =
      ExportFormats.all.map { row($0.name, "\($0.title) (.\($0.fileExtension))") }
      + [row("jsonl", "Lectern backup: everything, to be imported again (.jsonl)")]
    return """
      Lectern recognises a file by its bytes, not by its name; gzip is undone on the way.

      READS (lectern import [--from NAME] FILE…)
      \(reads.joined(separator: "\n"))

      WRITES (lectern export --format NAME [-o FILE] [QUERY])
      \(writes.joined(separator: "\n"))

      'lectern export --template FILE' writes in a form of your own: 'lectern help templates'.
      Documentation/Formats.md says which format carries what.
      """
  }

  private static func row(_ name: String, _ text: String) -> String {
    "  " + TextWidth.fit(name, to: 14) + text
  }

  private static let query = """
    Every command that takes items takes a query. Words side by side must all be true.

      transformer attention      words anywhere: title, authors, summary, notes, tags, text
      "neural machine"           a phrase
      12   20-30                 ids; several names side by side (12 14 20-30) name all of them
      arxiv:1706.03762           an identifier: doi arxiv isbn pmid pmcid openreview acl youtube
                                 github url
      https://…                  a link, in any of its forms
      kind:paper,book            one of these kinds
      state:unread               inbox, queued, reading or paused; or one state: state:read
      tag:rl  author:karpathy  title:attention  section:"deep learning"
      list:"first year"  feed:openai  source:bookmarks
      year:2017  year:2019..2023  year:>=2020  rating:>=4  mentions:>2  time:<30m
      added:<30d  added:2026-05  changed:>1y      younger than 30 days, in May 2026, over a year ago
      is:dead                    its link leads nowhere any more ('lectern check'); also is:moved
      has:note                   note tag rating url author year doi content progress feed
      -tag:done  not kind:blog   the opposite
      (a or b) c                 either, and c
      sort:year-                 largest first; id added changed title author year rating mentions
                                 kind state relevance

    Quote the query for the shell where it has brackets, quotes, < or >:
      lectern list 'kind:paper (attention or transformer) year:>=2017'
    """

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
