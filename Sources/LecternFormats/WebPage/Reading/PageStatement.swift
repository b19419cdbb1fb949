import LecternModel

/// Reads one value of a page into what its vocabulary says.
typealias PageField = @Sendable (inout PageStatement, String) -> Void

/// What one vocabulary of a page says of the work.
struct PageStatement {
  var reference = ReferenceDraft()
  /// Kind of the work where the page is only roughly right: not where an identifier names a paper or a book.
  var looseKind: ItemKind?
  var siteName: String?
  var pdf: String?
  var thumbnail: String?
  var durationSeconds: Int?
  var effortMinutes: Int?
  var pageCount: Int?

  /// What describes the work.
  mutating func metadata() -> Metadata {
    reference.leaveOutBook()
    var metadata = reference.item().metadata
    metadata.thumbnail = thumbnail
    metadata.durationSeconds = durationSeconds
    metadata.effortMinutes = effortMinutes
    metadata.pageCount = metadata.pageCount ?? pageCount
    return metadata
  }

  /// Takes a text on one line, without what markup may be in it. Of several of a role, the lowest rank counts.
  mutating func add(_ text: String, as role: ReferenceRole, rank: Int = 0) {
    let field = ReferenceField(role: role, rank: rank, name: "\(role)")
    reference.add(PlainText.line(text, .undeclared), as: field)
  }

  mutating func add(date text: String, rank: Int = 0) {
    if let date = PageDate.read(text) { add(date.text, as: .date, rank: rank) }
  }

  mutating func add(abstract text: String) {
    if reference.abstract == nil, !PlainText.line(text, .undeclared).isEmpty {
      reference.abstract = text
    }
  }

  mutating func add(identifier text: String, _ scheme: Identifier.Scheme) {
    guard text.utf8.count <= 2000 else { return }
    reference.add(Identify.field(text, as: scheme).filter { $0.scheme != .url })
  }
}

extension PageStatement {
  /// A field that is a text.
  static func text(_ role: ReferenceRole, _ rank: Int = 0) -> PageField {
    { $0.add($1, as: role, rank: rank) }
  }

  /// A field that is kept under a name of BibLaTeX's.
  static func extra(_ name: String) -> PageField { { $0.reference.keep($1, as: name) } }

  static func identifier(_ scheme: Identifier.Scheme) -> PageField {
    { $0.add(identifier: $1, scheme) }
  }

  static func date(_ rank: Int = 0) -> PageField { { $0.add(date: $1, rank: rank) } }

  static let abstract: PageField = { $0.add(abstract: $1) }
  static let language: PageField = { statement, text in
    guard let tag = LanguageNames.tag(text) else { return }
    // ACM and others shout: `EN`.
    statement.add(tag.utf8.count <= 3 ? tag.lowercased() : tag, as: .language)
  }
  static let isbn: PageField = { $0.add(identifier: $1, .isbn) }
  static let pdf: PageField = { $0.pdf = $0.pdf ?? $1 }
  static let thumbnail: PageField = { $0.thumbnail = $0.thumbnail ?? $1 }
}
