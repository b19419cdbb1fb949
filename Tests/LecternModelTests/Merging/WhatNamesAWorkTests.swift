import LecternModel
import Testing

@Suite("What names a work")
struct WhatNamesAWorkTests {
  private static func mention(
    _ url: String?, _ title: String = "T", in kind: SourceKind = .list, at location: String = "/a",
    _ change: (inout ImportedItem) -> Void = { _ in }
  ) -> MentionFacts {
    var item = ImportedItem(title: title, url: url)
    change(&item)
    return MentionFacts(item, sourceKind: kind, sourceLocation: location)
  }

  private static func names(_ mention: MentionFacts) -> [String] {
    mention.identifiers.filter { $0.scheme != .url }.map(\.description)
  }

  @Test(
    "of a list's further links only other names of the publication count",
    arguments: [
      (
        "https://arxiv.org/abs/1706.03762", "https://arxiv.org/pdf/1706.03762v7",
        ["arxiv:1706.03762"]
      ),
      (
        "https://arxiv.org/abs/1706.03762", "https://github.com/tensorflow/tensor2tensor",
        ["arxiv:1706.03762"]
      ),
      ("https://arxiv.org/abs/1706.03762", "https://youtu.be/iDulhoQ2pro0", ["arxiv:1706.03762"]),
      (
        "https://arxiv.org/abs/1706.03762", "https://arxiv.org/abs/1810.04805", ["arxiv:1706.03762"]
      ),
      (
        "https://example.org/paper.html", "https://doi.org/10.1000/182",
        ["doi:10.1000/182"]
      ),
      (
        "https://github.com/karpathy/nanoGPT", "https://youtu.be/kCc8FmEb1nY",
        ["github:karpathy/nanogpt"]
      ),
    ])
  func furtherLinks(main: String, other: String, names: [String]) {
    #expect(Self.names(Self.mention(main) { $0.otherLinks = [other] }) == names)
  }

  @Test("a chapter's ISBN is its book's and no name of the chapter")
  func chapter() {
    let isbn = Identifier(.isbn, "9780262035613")
    let chapter = Self.mention(nil, in: .references) {
      $0.identifiers = [isbn]
      $0.metadata.kind = .paper
      $0.metadata.container = "Deep Learning"
    }
    let book = Self.mention(nil, in: .references) { $0.identifiers = [isbn] }
    #expect(chapter.identifiers == [])
    #expect(book.identifiers == [isbn])
  }

  private static let page = "https://proceedings.example/2017"
  private static func entry(_ id: String, _ title: String, at feed: String = "feed") -> MentionFacts
  {
    mention(page, title, in: .feed, at: feed) { $0.entryID = id }
  }
  private static func named(_ identifiers: Identifier...) -> MentionFacts {
    mention(page) { $0.identifiers = identifiers }
  }

  @Test(
    "two mentions of one link contradict each other where each has its own name",
    arguments: [
      (named(Identifier(.doi, "10.1/a")), named(Identifier(.doi, "10.1/b")), true),
      (named(Identifier(.doi, "10.1/a")), named(Identifier(.doi, "10.1/a")), false),
      (named(Identifier(.doi, "10.1/a")), named(Identifier(.arxiv, "1706.03762")), false),
      (named(Identifier(.doi, "10.1101/2020.01.01.1")), named(Identifier(.doi, "10.1/b")), false),
      (named(Identifier(.arxiv, "1706.03762")), named(Identifier(.arxiv, "1810.04805")), true),
      (
        named(Identifier(.arxiv, "1706.03762"), Identifier(.doi, "10.1/a")),
        named(Identifier(.arxiv, "1706.03762"), Identifier(.doi, "10.1/b")), false
      ),
      (named(Identifier(.isbn, "9780262035613")), named(Identifier(.isbn, "9780521518147")), false),
      (named(Identifier(.doi, "10.1/a")), mention(page), false),
      (entry("1", "Release 1.2.3"), entry("2", "Release 1.2.4"), true),
      (entry("1", "Attention is all you need"), entry("2", "Attention Is All You Need!"), false),
      (entry("1", "Caching"), entry("2", "Networks", at: "another feed"), false),
    ])
  func contradictions(one: MentionFacts, other: MentionFacts, isContradiction: Bool) {
    #expect(one.contradicts(other) == isContradiction)
    #expect(other.contradicts(one) == isContradiction)
  }

  @Test("a link that several works claim names only the page itself")
  func contested() {
    let key = Identifier(.url, "proceedings.example/2017")
    let work = Self.named(Identifier(.doi, "10.1/a"))
    #expect(work.identifiers(contested: [key]) == [Identifier(.doi, "10.1/a")])
    #expect(Self.mention(Self.page).identifiers(contested: [key]) == [key])
  }
}
