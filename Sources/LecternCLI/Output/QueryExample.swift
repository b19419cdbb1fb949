internal import LecternModel

/// Queries that `lectern help query` shows. Tests run each of them.
struct QueryExample {
  var query: String
  var meaning: String

  private init(_ query: String, _ meaning: String) {
    self.query = query
    self.meaning = meaning
  }

  static var states: String {
    ReadingState.allCases.map(\.rawValue).joined(separator: " ")
      + "; unread (all but read and dropped)"
  }

  static let groups: [(title: String, examples: [QueryExample])] = [
    (
      "WORDS",
      [
        QueryExample("attention transf", "both, anywhere: title, authors, tags, notes, text"),
        QueryExample("\"neural machine translation\"", "a phrase"),
        QueryExample("title:attention author:karpathy", "a word of the title, of an author's name"),
      ]
    ),
    (
      "ITEMS BY NAME",
      [
        QueryExample("12 20-30", "ids; of several names each names its own"),
        QueryExample("arxiv:1706.03762", "an identifier"),
        QueryExample("https://arxiv.org/abs/1706.03762", "a link, in any of its forms"),
      ]
    ),
    (
      "WHAT IT IS AND WHERE IT CAME FROM",
      [
        QueryExample("kind:paper,book state:unread", "one of these kinds, in one of these states"),
        QueryExample(
          "tag:rl section:\"deep learning\"", "a tag; a heading or folder it stood under"),
        QueryExample("list:\"first year\"", "on a list, in its order"),
        QueryExample("feed:openai", "from a feed; source:bookmarks from any source"),
        QueryExample("is:overdue", "being read, and untouched for thirty days"),
        QueryExample("is:dead", "its link leads nowhere any more (lectern check)"),
        QueryExample("has:note -has:doi", "with a note and without a DOI"),
      ]
    ),
    (
      "NUMBERS AND DAYS",
      [
        QueryExample("year:2019..2023 rating:>=4", "ranges: 4, >=4, <4, 2..4, 2.., ..4"),
        QueryExample("mentions:>2 time:<30m", "in three sources; takes under half an hour (or 2h)"),
        QueryExample("added:<30d", "younger than thirty days: d, w, m, y"),
        QueryExample("changed:2026-05", "marked in May; also 2026, 2026-05-17, today, yesterday"),
      ]
    ),
    (
      "TOGETHER",
      [
        QueryExample("-tag:done not kind:blog", "the opposite"),
        QueryExample("(gan or diffusion) kind:paper", "either of two, and something else"),
        QueryExample("kind:paper sort:year- sort:title", "an order; '-' puts the largest first"),
        QueryExample("@short kind:post", "a view: a query that you saved (lectern views)"),
      ]
    ),
  ]
}
