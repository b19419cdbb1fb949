import LecternModel

extension Service {
  /// Zotero's CSV. Its reference formats say more and have readers of their own.
  static let zotero = Service(
    name: "zotero", title: "Zotero (CSV)", sourceKind: .references,
    needsLink: false,
    forms: [
      ServiceForm(
        carrier: .table,
        marks: ["itemtype publicationyear manualtags", "itemtype publicationtitle"],
        fields: [
          ("Title", .title), ("Author", .zoteroAuthors), ("Date", .published),
          ("Publication Year", .published), ("Publication Title", .container), ("ISBN", .isbn),
          ("DOI", .identifier(.doi)), ("Url", .link), ("Abstract Note", .summary),
          ("Pages", .pages), ("Num Pages", .pageCount), ("Issue", .issue), ("Volume", .volume),
          ("Series", .series), ("Edition", .edition), ("Publisher", .publisher),
          ("Language", .language), ("Date Added", .added), ("Date Modified", .modified),
          ("Manual Tags", .tags(";")), ("Automatic Tags", .tags(";")), ("Notes", .note),
          ("Item Type", .kind(kinds)),
        ])
    ])

  private static let kinds: [String: ItemKind] = [
    "book": .book, "booksection": .book, "journalarticle": .paper, "conferencepaper": .paper,
    "preprint": .paper, "thesis": .paper, "report": .paper, "manuscript": .paper,
    "blogpost": .post, "magazinearticle": .post, "newspaperarticle": .post,
    "videorecording": .video, "podcast": .podcast, "computerprogram": .code,
  ]
}

extension Meaning {
  /// `Last, First; Last, First`.
  fileprivate static let zoteroAuthors = Meaning.text { text, draft in
    guard draft.mainAuthors.isEmpty else { return }
    draft.mainAuthors = text.split(separator: ";").map {
      LecternModel.PersonName.parse(RowText.collapsed(String($0)))
    }
  }
}
