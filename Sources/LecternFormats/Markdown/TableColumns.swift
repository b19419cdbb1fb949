/// What the columns of a table hold, by the words over them.
struct TableColumns: Hashable {
  /// What a column holds.
  enum Role: Hashable {
    case title, link, progress, format, duration, effort, prerequisites, authors, notes, year,
      rating, optional, container, tags, pages, number
    /// When the work was read to its end.
    case readDate
    /// Links to forms of the work: `PDF`, `Code`.
    case forms
    /// Links to where people talk about it.
    case talk
    case other
  }

  let names: [String]
  let roles: [Role]
  /// In which order columns are read: what a day means hangs on the state that other columns say.
  let order: [Int]

  /// Columns under these heads. Of several that could be the title the likeliest is it.
  init(_ heads: [String]) {
    names = heads.map { RowText.collapsed($0) }
    let words = names.map { name in
      RowText.stripped(Icons.withoutShortcodes(name)).lowercased()
    }
    var roles = words.map {
      Self.roles[$0] ?? (RatingText.scale(ofHead: $0) == nil ? .other : .rating)
    }
    let title = Self.titles.firstNonNil { word in words.firstIndex { Self.names($0, word) } }
    if let title { roles[title] = .title }
    self.roles = roles
    order =
      roles.indices.filter { roles[$0] != .readDate }
      + roles.indices.filter { roles[$0] == .readDate }
  }

  /// Whether the columns are those of a list of works, so that a row without a link is one too.
  var areOfWorks: Bool {
    roles.contains(.title)
      && roles.contains { ![.title, .other, .number, .notes, .link, .forms, .talk].contains($0) }
  }

  /// Whether a head is the word, alone or in the plural.
  private static func names(_ head: String, _ word: String) -> Bool {
    head == word || head == word + "s" || (word.hasSuffix("y") && head == word.dropLast() + "ies")
  }

  /// Heads of the title's column, the surest first.
  private static let titles = [
    "title", "name", "resource", "course", "book", "paper", "article", "lecture", "video", "talk",
    "post", "tutorial", "podcast", "project", "reading", "material", "work", "item", "what",
    "entry",
    "module", "lesson", "blog", "repository", "repo", "subject", "topic", "chapter", "source",
  ]

  private static let roles: [String: Role] = {
    let table: [(Role, String)] = [
      (
        .forms,
        "pdf|pdfs|code|slides|arxiv|doi|github|repo|repository|demo|notebook|notebooks|html|epub"
          + "|download|mirror|alternative|recording|video|videos|paper|papers|poster|youtube|data"
      ),
      (.talk, "discussion|chat|forum|community|discord|slack|reddit|questions"),
      (.link, "link|links|url|urls|href|website|web site|site|address|where"),
      (
        .progress,
        "progress|status|state|done|done?|completed|completed?|complete|finished|read|read?|check|✅"
          + "|✓|✔|☑|watched|watched?"
      ),
      (.format, "format|type|kind|medium|media|media type"),
      (.duration, "duration|length|time|runtime|run time|estimated time|est. time"),
      (.effort, "effort|workload|hours|hours/week|time per week|commitment"),
      (
        .prerequisites,
        "prerequisites|prerequisite|prereqs|prereq|prereqs.|requires|requirements|after|depends on"
          + "|prior knowledge"
      ),
      (
        .authors,
        "author|authors|author(s)|by|instructor|instructors|teacher|speaker|speakers|lecturer"
          + "|creator|writer"
      ),
      (
        .notes,
        "note|notes|comment|comments|description|remark|remarks|why|summary|about|details|info"
      ),
      (.year, "year|date|published|publication date|publication year"),
      (.rating, "rating|ratings|my rating|your rating|score|my score|stars|⭐|★"),
      (
        .readDate,
        "date read|read date|read on|date finished|finish date|finished on|finished at|date completed"
          + "|completed on|completion date|completion|date done|done on|date watched|watched on|end date"
      ),
      (.optional, "optional|optional?|required|required?"),
      (
        .container,
        "platform|provider|publisher|venue|journal|conference|school|university|institution|series"
      ),
      (.tags, "tags|tag|topics|keywords|labels"), (.pages, "pages|page count|# pages"),
      (.number, "#|no|no.|nr|nr.|№|id|index|order|priority"),
    ]
    return Dictionary(
      uniqueKeysWithValues: table.flatMap { role, heads in
        heads.split(separator: "|").map { (String($0), role) }
      })
  }()
}
