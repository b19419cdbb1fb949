internal import LecternCatalogue
internal import LecternFormats
internal import LecternModel

/// An item to be shown, or what one is made of. To make it may take time, and may be done anywhere.
protocol ShownItem: Sendable {
  func made() throws -> Item
  /// What the command has to say of it.
  var remark: String? { get }
}

extension ShownItem {
  var remark: String? { nil }
}

extension StoredItem: ShownItem {
  func made() throws -> Item { try item() }
}

extension Item: ShownItem {
  func made() -> Item { self }
}

/// Items to be shown, in their order.
protocol ItemSource {
  associatedtype Element: ShownItem
  associatedtype Record: Encodable

  func ids() throws -> [Int64]

  /// Hands out the items one at a time, with the fields that are needed at least: nil at the end. `total` tells how
  /// many there are when so many are shown.
  func read(
    _ fields: ItemFields,
    _ body: (
      _ next: @escaping () throws -> Element?, _ total: @escaping (_ shown: Int) throws -> Int
    ) throws -> Void
  ) throws

  /// What programs get in JSON; nil for the items themselves.
  func records() throws -> [Record]?

  /// Tells people that `count` of `all` were shown.
  func tellRest(_ count: Int, of all: Int)
}

/// Items that were found already.
struct KnownItems<Element: ShownItem, Record: Encodable>: ItemSource {
  private let items: [Element]
  private let record: (Element) throws -> Record

  init(_ items: [Element], record: @escaping (Element) throws -> Record) {
    self.items = items
    self.record = record
  }

  func ids() throws -> [Int64] { try items.map { try $0.made().id } }

  func read(
    _ fields: ItemFields,
    _ body: (
      _ next: @escaping () throws -> Element?, _ total: @escaping (_ shown: Int) throws -> Int
    ) throws -> Void
  ) throws {
    var left = items[...]
    try body({ left.popFirst() }, { $0 })
  }

  func records() throws -> [Record]? { try items.map(record) }

  func tellRest(_ count: Int, of all: Int) {}
}

/// Items that a query finds, read from the catalogue as they are shown.
struct QueryItems: ItemSource {
  let catalogue: Catalogue
  let query: Query
  let limit: Int?

  /// More than this are not counted to say how many there are.
  private static let countLimit = 500

  func ids() throws -> [Int64] {
    try catalogue.ids(query, fallback: query.defaultSorts, limit: limit)
  }

  /// All of them, and how many there are.
  func page() throws -> (items: [Item], all: Int) {
    var (items, all): ([Item], Int) = ([], 0)
    try read(.all) { next, total in
      while let item = try next() { items.append(try item.item()) }
      all = try total(items.count)
    }
    return (items, all)
  }

  func read(
    _ fields: ItemFields,
    _ body: (
      _ next: @escaping () throws -> StoredItem?, _ total: @escaping (_ shown: Int) throws -> Int
    ) throws -> Void
  ) throws {
    try catalogue.page(query, fallback: query.defaultSorts, limit: limit, reading: fields) {
      next, count in
      try body(next) { $0 == limit ? try count(Self.countLimit + 1) : $0 }
    }
  }

  func records() -> [ItemJSON]? { nil }

  func tellRest(_ count: Int, of all: Int) {
    if count == 0 {
      Terminal.say(
        query.filter.isOfAll
          ? "Nothing here yet. Bring something in: lectern import FILE"
          : "Nothing found. 'lectern help query' tells how to ask.")
    }
    guard all > count else { return }
    let total = all > Self.countLimit ? "more than \(Self.countLimit)" : String(all)
    Terminal.say("\(count) of \(total) shown; --limit 0 shows all")
  }
}

extension Query {
  /// A list that is asked for has its own order; anything else comes newest first.
  var defaultSorts: [Sort] { [Sort(.id, descending: !filter.namesList)] }

  /// Whether words are searched for.
  var hasWords: Bool { filter.hasWords }
}

extension Filter {
  /// Whether it leaves all items in.
  fileprivate var isOfAll: Bool {
    if case .and(let parts) = self { parts.allSatisfy(\.isOfAll) } else { false }
  }

  fileprivate var namesList: Bool {
    switch self {
    case .and(let parts): parts.contains(where: \.namesList)
    case .term(.list): true
    default: false
    }
  }

  fileprivate var hasWords: Bool {
    switch self {
    case .and(let parts), .or(let parts): parts.contains(where: \.hasWords)
    case .term(.text): true
    default: false
    }
  }
}
