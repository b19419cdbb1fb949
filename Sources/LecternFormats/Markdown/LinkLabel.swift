/// What a link's label says of the link.
struct LinkLabel: Hashable {
  /// Whether the label names no work but a form of one named before: `pdf`, `code`, `project page`,
  /// `slides 2`.
  private(set) var isAspect = false
  /// Whether the label only counts on from one before: `2`, `Part II`.
  private(set) var isPart = false
  /// Whether the label says nothing at all: `here`, `this link`.
  private(set) var isPointing = false

  init(_ label: String) {
    let words = Self.words(label)
    guard let last = words.last else { return }
    isAspect =
      words.contains { Self.aspects.contains($0) || Self.isNumber($0) }
      && words.allSatisfy {
        Self.aspects.contains($0) || Self.fillers.contains($0) || Self.isNumber($0)
      }
    isPart =
      words.count == 1
      ? Self.isNumber(last)
      : words.count == 2 && Self.parts.contains(words[0])
        && (Self.isNumber(last) || Self.romans.contains(last))
    isPointing = words.count <= 3 && words.allSatisfy(Self.pointing.contains)
  }

  /// Whether the label is the address itself, whole or shortened.
  static func isAddress(_ label: String, of address: String) -> Bool {
    guard !label.isEmpty, !label.utf8.contains(0x20) else { return false }
    let (label, address) = (bare(label), bare(address))
    return label == address || (label.hasSuffix("…") && address.hasPrefix(label.dropLast()))
  }

  /// Whether a picture only shows a number or a state, as badges at the head of a page do.
  static func isBadge(_ picture: String) -> Bool {
    let picture = picture.lowercased()
    return badges.contains { picture.contains($0) }
  }

  /// One to four words; none of a longer label, which is a title.
  private static func words(_ label: String) -> [String] {
    guard label.utf8.count <= 60, label.utf8.count(where: { $0 == 0x20 }) <= 6 else { return [] }
    let words = label.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    return words.count <= 4 ? words.map(String.init) : []
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.count <= 2 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Without scheme, `www.` and a slash at the end.
  private static func bare(_ address: String) -> Substring {
    var rest = address[...]
    for scheme in ["https://", "http://", "mailto:"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    return rest.hasSuffix("/") ? rest.dropLast() : rest
  }

  private static let aspects = set(
    """
    abs abstract acm alt alternate alternative alternatives amazon annotated answers appendix archive
    archived arxiv article audio backup bib bibtex blog blogpost book chinese cite code colab dataset
    datasets deck demo discussion djvu docs documentation doi download downloads ebook english epub
    errata exercises forum free git github gitlab goodreads hn home homepage html ieee
    implementation jax jupyter keras kindle lecture lectures link links mirror mobi model models
    notebook notebooks notes online openreview page paper papers pdf pdfs playlist post poster
    postscript preprint presentation proceedings project ps pytorch recording recordings reddit repo
    repository review sample site slide slides solution solutions source springer summary supplement
    supplementary supp talk tensorflow tex text thread transcript transcripts twitter txt url video
    videos vimeo wayback web webpage website weights wiki wikipedia youtube
    """)

  private static let fillers = set(
    """
    a and available chapter for from full hacker here in lab material materials media news of
    official on only or original part read reading tf the torch v version via view vol volume watch
    with
    """)

  private static let pointing = set("click here it link links more page read source this that")

  private static let parts = set(
    "chapter day episode lecture lesson module part section talk unit video vol volume week")

  private static let romans = set("i ii iii iv v vi vii viii ix x xi xii")

  private static let badges = [
    "shields.io", "badge", "travis-ci", "circleci.com", "appveyor", "codecov", "coveralls",
    "awesome.re", "/workflows/", "star-history", "opencollective", "repology", "deepscan",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isGap).map(String.init))
  }
}
