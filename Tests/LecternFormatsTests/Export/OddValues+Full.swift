import Foundation
import LecternFormats
import LecternModel

extension OddValues {
  /// An entry in which every field may have something.
  mutating func fullEntry(_ id: Int64) -> ExportEntry {
    var entry = entry(id)
    entry.item.kind = ItemKind.allCases[number(ItemKind.allCases.count)]
    entry.item.added = Timestamp(seconds: 1_000_000_000 + Int64(number(700_000_000)))
    entry.collected = entry.item.added
    // A feed that names somebody twice means one person.
    entry.item.metadata.authors = entry.item.metadata.authors.map { people in
      people.enumerated().filter { people.firstIndex(of: $1) == $0 }.map(\.element)
    }
    fill(&entry.item.metadata)
    // What has no link has nothing that could stand for one.
    guard entry.item.url != nil else { return entry }
    if number(3) == 0 {
      entry.item.otherLinks = ["https://b.example/\(id).pdf", "http://c.example/"]
    }
    if number(2) == 0 { entry.item.feedURL = "https://a.example/\(id)/feed.xml" }
    if number(3) == 0 { entry.item.identifiers.append(Identifier(.doi, "10.1000/x(\(id))")) }
    if number(3) == 0 { entry.item.identifiers.append(Identifier(.isbn, "9780306406157")) }
    return entry
  }

  private mutating func fill(_ data: inout Metadata) {
    if number(2) == 0 { data.container = words() }
    if number(2) == 0 { data.publisher = words() }
    if number(2) == 0 { data.volume = "\(1 + number(99))" }
    if number(2) == 0 { data.issue = "\(1 + number(12))" }
    if number(2) == 0 { data.pages = "\(1 + number(9))-\(20 + number(9))" }
    if number(2) == 0 { data.language = ["en", "de", "pt-BR"][number(3)] }
    if number(2) == 0 { data.durationSeconds = 60 + number(9000) }
    if number(2) == 0 { data.pageCount = 1 + number(900) }
    // No value of its own: one more draw would change all that follow.
    data.effortMinutes = data.pageCount.flatMap { $0 % 3 == 0 ? $0 : nil }
    // A summary may be text or HTML, and it is seen by its signs which.
    if number(2) == 0 { data.summary = "Of 日本語 and ünï, \(number(100)) % 🙂 \"quoted\"." }
  }

  /// An item of a backup with mentions and a journal.
  mutating func backupItem(_ id: Int64) -> BackupItem {
    var item = BackupItem(id: id, uuid: uuid(), created: moment())
    item.citationKey = number(2) == 0 ? words() : nil
    item.mentions = (0..<number(4)).map { mention($0) }
    if number(3) == 0 {
      var former = BackupAbsorbed(id: id + 1, uuid: uuid(), created: moment(), change: uuid())
      former.mentions = [0]
      item.absorbed = [former]
      item.apart = [BackupApart(from: uuid(), change: uuid())]
    }
    let deeds: [JournalEvent.Deed] = [
      .state(.allCases[number(6)]), .rating(number(2) == 0 ? nil : 1 + number(10)),
      .progress(Progress(.page, number(9), of: 9)), .session(minutes: number(90)), .note(words()),
      .tag(words()), .untag(words()), .title(words()), .kind(.allCases[number(9)]),
    ]
    item.events = deeds.map { deed in
      BackupEvent(
        uuid: uuid(), change: uuid(),
        event: JournalEvent(deed, at: number(2) == 0 ? nil : moment(), isImported: number(2) == 0))
    }
    return item
  }

  private mutating func mention(_ position: Int) -> BackupMention {
    var mention = BackupMention(
      key: Int64(number(1 << 30)), source: uuid(), change: number(2) == 0 ? nil : uuid(),
      position: position)
    let entry = fullEntry(Int64(position))
    mention.path = entry.section.isEmpty ? nil : entry.section
    mention.title = entry.item.metadata.title
    mention.url = entry.item.url
    mention.note = entry.remark
    mention.found = number(2) == 0 ? nil : moment()
    mention.content = number(2) == 0 ? nil : "<p>\(words())</p>\u{2028}\n"
    var claims = Claims()
    claims.metadata = entry.item.metadata
    claims.tags = entry.item.tags
    claims.isPrivate = entry.item.isPrivate
    mention.claims = .read(claims)
    return mention
  }

  private mutating func moment() -> Timestamp {
    Timestamp(seconds: Int64(number(2_000_000_000)), offsetMinutes: nil)
  }

  private mutating func uuid() -> UUID {
    let bytes = (0..<16).map { _ in UInt8(number(256)) }
    return UUID(
      uuid: (
        bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8],
        bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
      ))
  }
}
