import LecternModel

/// What has been read of a feed or an entry so far. Modules fill it in; `Draft+Feed` and `Draft+Entry`
/// make of it what the feed means.
struct Draft {
  var id = Choice<String>()
  var title = Choice<FeedText>()
  var subtitle = Choice<FeedText>()
  var summary = Choice<FeedText>()
  var content: [FeedContent] = []

  var link = Choice<String>()
  var links: [FeedLink] = []
  var feedURL = Choice<String>()
  var newFeedURL = Choice<String>()
  var comments = Choice<String>()
  var enclosures = Choices<FeedEnclosure>()

  var published = Choice<FeedMoment>()
  var updated = Choice<FeedMoment>()
  var created = Choice<FeedMoment>()

  var authors = Choices<Contact>()
  /// Strings that may each name several people, gathered since the list as a whole tells how to read it.
  var creators: [String] = []
  var contributors = Choices<Contact>()
  var publisher = Choice<String>()
  var webMaster = Choice<Contact>()
  var categories: [FeedCategory] = []

  var language = Choice<String>()
  var rights = Choice<String>()
  var license = Choice<String>()
  var generator = Choice<String>()
  var image = Choice<String>()
  var icon = Choice<String>()
  var logo = Choice<String>()
  var source: FeedSource?

  var identifiers: [Identifier] = []
  var journal = Choice<String>()
  var volume = Choice<String>()
  var issue = Choice<String>()
  var pages = Choice<String>()
  var firstPage: String?
  var lastPage: String?
  var duration = Choice<Int>()
  var pageCount: Int?
  var shelf: FeedShelf?
  var work: FeedWork?
  var isReplacement = false

  var ttl = Choice<Int>()
  var skipHours: [Int] = []
  var skipDays: [String] = []
  var updatePeriod: String?
  var updateFrequency: Int?

  /// Adds a category unless it is there or says nothing.
  mutating func add(_ category: FeedCategory) {
    if !category.term.isEmpty, !categories.contains(category) { categories.append(category) }
  }

  /// Adds an identifier unless it is there.
  mutating func add(_ identifier: Identifier?) {
    guard let identifier, !identifiers.contains(identifier) else { return }
    identifiers.append(identifier)
  }
}
