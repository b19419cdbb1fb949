internal import JSONTree
public import LecternModel

/// Open Library's books by ISBN (openlibrary.org/dev/docs/api/books). One request a second for those who
/// don't name themselves.
public struct OpenLibraryLookup: LookupService {
  public var name: String { "openlibrary" }
  public var title: String { "Open Library" }
  public var defaultBase: String { "https://openlibrary.org" }
  public var schemes: Set<Identifier.Scheme> { [.isbn] }
  public var interval: Double { 1 }

  /// The service.
  public init() {}

  public func request(for identifier: Identifier, base: String) -> String {
    "\(base)/api/books?bibkeys=ISBN:\(URLEscapes.parameter(identifier.value))&jscmd=data&format=json"
  }

  public func read(_ bytes: [UInt8], for identifier: Identifier) -> LookupAnswer {
    guard let answer = JSONNode.answer(bytes) else { return .unreadable(bytes) }
    guard answer.isObject else { return .fault("the answer holds no books") }
    if let error = answer["error"]?.text { return .fault("Open Library says: \(error)") }
    guard let book = answer["ISBN:\(identifier.value)"] else { return .notFound }
    guard LookupText.line(book["title"]?.text) != nil else {
      return .fault("the answer has no title")
    }
    return .found(LookedUpWork(item: Self.item(book, identifier)))
  }

  private static func item(_ book: JSONNode, _ isbn: Identifier) -> ImportedItem {
    var draft = ReferenceDraft()
    draft.genre = .book
    draft.add([isbn])
    draft.add(book["title"]?.text, as: .title)
    draft.add(book["subtitle"]?.text, as: .subtitle)
    draft.add(book["number_of_pages"]?.text, as: .pageCount)
    draft.add(name(book["publishers"]), as: .publisher)
    draft.authors = (book["authors"]?.elements ?? []).compactMap { author in
      LookupText.line(author["name"]?.text).map(LecternModel.PersonName.parse)
    }
    if let text = book["publish_date"]?.text { draft.add(PageDate.read(text)?.text, as: .date) }
    if let place = LookupText.line(name(book["publish_places"])) {
      draft.keep(place, as: "location")
    }
    if let page = book["url"]?.text, FeedURL.isWeb(page) { draft.add(link: page) }
    var item = draft.item()
    item.metadata.thumbnail = book.member("cover.large")?.text.flatMap {
      FeedURL.isWeb($0) ? $0 : nil
    }
    return item
  }

  /// The name of the first of several; old answers have a bare text.
  private static func name(_ node: JSONNode?) -> String? {
    (node?.elements.first).flatMap { $0.text ?? $0["name"]?.text }
  }
}
