internal import ArgumentParser
internal import Foundation
internal import LecternCatalogue
internal import LecternKit
internal import LecternModel

/// What a table of items may show.
enum ItemColumn: String, NamedChoice {
  case id, state, kind, title, author, year, rating, tags, added, changed, progress, minutes, time
  case mentions, url, uuid

  /// What a table shows unless told otherwise; what does not fit goes.
  static let standard: [ItemColumn] = [.id, .state, .kind, .title, .author]

  /// What programs get in a table.
  static let plain: [ItemColumn] = [.id, .state, .kind, .title, .author, .year, .tags, .url]

  /// Columns by name, with commas between them. Throws `ValidationError` with the names there are.
  static func named(_ text: String) throws -> [ItemColumn] {
    let names = allCases.map(\.rawValue)
    guard text.contains(where: \.isLetter) else {
      throw ValidationError("Name a column at least: " + names.joined(separator: ", ") + ".")
    }
    return try text.split(separator: ",").map { word in
      let name = word.filter { $0 != " " }.lowercased()
      guard let column = ItemColumn(rawValue: name) else {
        throw ValidationError(
          "There is no column '\(name)'\(suggestion(for: name, among: names)); one of "
            + names.joined(separator: ", ") + ".")
      }
      return column
    }
  }

  /// The columns that the reader has set; nil for the usual.
  static func chosen() throws -> [ItemColumn]? {
    try Settings.current.text(.columns).map { try named($0) }
  }

  /// The heading of people's tables.
  var heading: String {
    switch self {
    case .id, .url, .uuid: rawValue.uppercased()
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// The cell for programs: all of it.
  func plain(_ item: Item) -> String {
    switch self {
    case .author: (item.metadata.authors ?? []).map(\.name).joined(separator: "; ")
    case .added: item.added.text
    case .changed: item.stateDate?.text ?? ""
    default: text(item, beside: [.year])
    }
  }

  /// The cell for people, beside other columns.
  func text(_ item: Item, beside others: [ItemColumn]) -> String {
    switch self {
    case .id: String(item.id)
    case .state: item.state.rawValue
    case .kind: item.kind.rawValue
    case .title: item.title
    case .author: Self.author(item, withYear: !others.contains(.year))
    case .year: item.metadata.year.map(String.init) ?? ""
    case .rating: item.rating.map { Stars.number(halves: $0) } ?? ""
    case .tags: item.tags.joined(separator: ", ")
    case .added: item.added.day
    case .changed: item.stateDate?.day ?? ""
    case .progress: item.progress?.description ?? ""
    case .minutes: item.minutes > 0 ? String(item.minutes) : ""
    case .time: item.metadata.estimatedMinutes.map { "\($0)m" } ?? ""
    case .mentions: String(item.mentionCount)
    case .url: item.url ?? ""
    case .uuid: item.uuid.uuidString.lowercased()
    }
  }

  var isRightAligned: Bool {
    switch self {
    case .id, .year, .minutes, .time, .mentions: true
    default: false
    }
  }

  /// When its cells are cut.
  var cutting: TableLayout.Cutting {
    switch self {
    case .title, .author, .tags, .url, .uuid: .freely
    case .state, .kind: .late
    case .id, .year, .rating, .added, .changed, .progress, .minutes, .time, .mentions: .never
    }
  }

  /// What has to be read of an item for these columns.
  static func fields(of columns: [ItemColumn]) -> ItemFields {
    columns.reduce(into: []) { fields, column in
      switch column {
      case .tags: fields.insert(.tags)
      case .url: fields.insert(.link)
      case .title: if Terminal.hasColour { fields.insert(.link) }
      case .id, .state, .kind, .author, .year, .time: break
      case .rating, .added, .changed, .progress, .minutes, .mentions, .uuid: fields.insert(.rest)
      }
    }
  }

  /// `Vaswani et al. 2017`, as papers are known; else what the item is known by.
  private static func author(_ item: Item, withYear: Bool) -> String {
    let authors = item.metadata.authors ?? []
    let first = authors.first.map { $0.family ?? $0.name }
    let name = first.map {
      authors.count > 2
        ? $0 + " et al."
        : authors.count == 2 ? "\($0), \(authors[1].family ?? authors[1].name)" : $0
    }
    let year = withYear ? item.metadata.year.map(String.init) : nil
    return [name, year].compactMap { $0 }.joined(separator: " ")
  }
}
