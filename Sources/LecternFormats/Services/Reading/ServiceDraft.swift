import LecternModel

/// An item in the making: what the columns of a row say, before it is decided what they add up to.
struct ServiceDraft {
  enum Result {
    case item(ImportedItem)
    case refused(String)
  }

  /// All that needs no deciding.
  var item = ImportedItem()
  /// The link as it stands.
  var link: String?
  /// Pages that the service itself has of the work, for a work without another link.
  var servicePage: String?
  var subtitle: String?
  var mainAuthors: [Person] = []
  var moreAuthors: [Person] = []
  /// Where the reader stands, as the service says outright.
  var state: ReadingState?
  /// Whether that is the whole truth, so that progress implies nothing.
  var isStateExact = false
  /// What the service's marks and dates imply, the furthest of all.
  var impliedState: ReadingState?
  /// When the state began that is named here, if the file has it.
  var started: Timestamp?
  var finished: Timestamp?
  /// When the state began, whichever it is.
  var stateDate: Timestamp?
  /// The reader's own words: review, notes, highlights.
  var notes: [String] = []
  /// The place in the work that the present row is about.
  var passage = Passage()
  /// Article text, HTML of unknown manners.
  var content: String?
  /// Folders the item is in, each from the outside in.
  var folders: [[String]] = []
  /// Lists the item is on, by the names that another part of the file gives them.
  var listIDs: [String] = []
  /// Values that say nothing.
  var problems: [String] = []

  /// Keeps what the row at hand said of a place in the work.
  mutating func endRow() {
    if let text = passage.text { notes.append(text) }
    passage = Passage()
  }

  /// What it adds up to.
  func finished(kind: ItemKind?, needsLink: Bool) -> Result {
    var item = item
    if let reason = addLink(to: &item, needed: needsLink) {
      return .refused(reason)
    }
    addTitle(to: &item)
    guard item.isKnownBySomething else { return .refused("the row has neither a link nor a title") }
    addPeople(to: &item)
    addState(to: &item)
    addText(to: &item)
    item.metadata.kind = item.metadata.kind ?? kind
    return .item(item)
  }

  /// Nil, or why there is no item.
  private func addLink(to item: inout ImportedItem, needed: Bool) -> String? {
    guard let link else {
      item.url = servicePage
      let isWork = !mainAuthors.isEmpty || !item.identifiers.isEmpty
      return needed && !isWork ? "the row has no link" : nil
    }
    switch LinkTarget.read(link) {
    case .web(let url): item.url = url
    case .fragment, .relative: return "'\(link.prefix(80))' is no address of the web"
    case .refused(let reason): return reason
    }
    return nil
  }

  private func addTitle(to item: inout ImportedItem) {
    guard let title = item.metadata.title else { return }
    let isNone = title == item.url || Self.noTitles.contains(title)
    item.metadata.title =
      isNone ? nil : [title, subtitle].compactMap(\.self).joined(separator: ": ")
  }

  private func addText(to item: inout ImportedItem) {
    item.note = notes.isEmpty ? nil : notes.joined(separator: "\n\n")
    let html = content.map { HTMLSanitizer(base: item.url).clean($0) } ?? ""
    item.content = html.isEmpty ? nil : html
  }

  private func addPeople(to item: inout ImportedItem) {
    var people = mainAuthors
    for person in moreAuthors where !people.contains(person) { people.append(person) }
    item.metadata.authors = people.isEmpty ? nil : people
  }

  /// A date belongs to a state only if it is that state's: a book read again has been finished before.
  private func addState(to item: inout ImportedItem) {
    var state = state ?? impliedState
    if !isStateExact, state == nil || state == .queued, let progress = item.progress?.fraction,
      progress < 1
    {
      state = .reading
    }
    item.state = state
    switch state {
    case .read, .dropped: item.stateDate = stateDate ?? finished
    case .reading, .paused: item.stateDate = stateDate ?? started
    case .inbox, .queued, nil: item.stateDate = stateDate
    }
  }

  /// What services write where they found no title.
  private static let noTitles: Set = ["No title found", "Untitled", "(no title)", "[no title]"]
}

extension ImportedItem {
  /// Whether there is anything by which it could be found again.
  fileprivate var isKnownBySomething: Bool {
    url != nil || feedURL != nil || metadata.title != nil || !identifiers.isEmpty
  }
}

extension ServiceDraft {
  /// Notes that a value says nothing of the sort it should.
  mutating func refuse(_ value: String, _ sort: String) {
    problems.append("'\(value.prefix(60))' is no \(sort)")
  }

  /// Keeps a state that a mark or a date implies.
  mutating func imply(_ state: ReadingState) {
    impliedState = max(impliedState ?? state, state)
  }
}
