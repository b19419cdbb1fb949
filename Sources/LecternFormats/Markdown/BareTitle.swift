import LecternModel

/// A work that a row names without a link.
struct BareTitle {
  var title: String
  var authors: [Person] = []
  var identifiers: [Identifier] = []
  /// The label of a link that nothing in the text defines.
  var undefined: String?
  /// What stands behind the title.
  var rest = ""

  /// `[[Duke, Annie - Thinking in Bets]] (audiobook)`: the link of a wiki that begins a row.
  init?(wiki text: String) {
    let text = text.drop { $0.isGap }
    guard text.hasPrefix("[["), let end = text.firstRange(of: "]]") else { return nil }
    let inside = text[..<end.lowerBound].dropFirst(2)
    guard !inside.contains("["), !inside.contains("\n") else { return nil }
    let parts = inside.split(separator: "|", maxSplits: 1)
    guard let target = parts.first else { return nil }
    // A note in a folder, or a heading of one: `Books/Title#chapter`.
    let page = target.split(separator: "#").first?.split(separator: "/").last ?? target
    self.init(name: RowText.collapsed(String(parts.count > 1 ? parts[1] : page)))
    rest = String(text[end.upperBound...])
  }

  /// A task without a link: emphasised words are the title, or all up to a long dash.
  init?(task phrases: [Phrase]) {
    let words = phrases.drop { $0.text.allSatisfy(\.isGap) }
    guard let first = words.first else { return nil }
    if first.isEmphasised || first.isStrong {
      let styled = words.prefix {
        ($0.isStrong, $0.isEmphasised) == (first.isStrong, first.isEmphasised)
      }
      self.init(title: RowReader.text(styled))
      rest = words[styled.endIndex...].map(\.text).joined()
    } else {
      let text = RowReader.text(words)
      let dash = text.firstRange(of: " — ")
      self.init(title: RowText.collapsed(String(text[..<(dash?.lowerBound ?? text.endIndex)])))
      rest = dash.map { String(text[$0.lowerBound...]) } ?? ""
    }
    title = Icons.withoutShortcodes(title)
    if title.isEmpty { return nil }
  }

  /// A bullet of a list without links: `Dune by Frank Herbert`, `*Emma*, Jane Austen`.
  init?(bullet phrases: [Phrase]) {
    self.init(task: phrases)
    guard RowText.says(title), title.utf8.count <= Self.longest else { return nil }
    let first = phrases.first { !$0.text.allSatisfy(\.isGap) }
    let isStyled = first?.isEmphasised == true || first?.isStrong == true
    let byline = isStyled ? RowText.stripped(rest) : title
    guard let by = isStyled ? byline.startIndex..<byline.startIndex : byline.ranges(of: " by ").last
    else { return }
    var names = byline[by.upperBound...].trimmingPrefix("by ")
    var remark = isStyled ? "" : rest
    if let dash = [" - ", " – "].firstNonNil({ names.firstRange(of: $0) }) {
      remark = " — \(names[dash.upperBound...])\(remark)"
      names = names[..<dash.lowerBound]
    }
    let people = BulletText(text: "by \(names)").authors
    // One word behind `by` is rather a deed: `Learning by Doing`.
    guard !people.isEmpty,
      people.allSatisfy({ PersonNames.isPlausible($0.name) && (isStyled || $0.family != nil) })
    else { return }
    authors = people
    if !isStyled { title = RowText.stripped(String(byline[..<by.lowerBound])) }
    // A date may stand behind the names.
    rest = "by \(names)\(remark)"
  }

  /// No title is longer, in bytes; what is longer is a sentence.
  private static let longest = 200

  /// Whether a bullet's words are emphasised and a name follows, which no sentence has.
  static func isCited(_ phrases: [Phrase]) -> Bool {
    guard phrases.first(where: { !$0.text.allSatisfy(\.isGap) })?.isEmphasised == true else {
      return false
    }
    return BareTitle(bullet: phrases).map { !$0.authors.isEmpty } ?? false
  }

  init(title: String) { self.title = title }

  /// A name of the form `Family, Given - Title` or a title.
  private init(name: String) {
    self.init(title: name)
    guard let dash = name.firstRange(of: " - ") else { return }
    let author = PersonNames.person(String(name[..<dash.lowerBound]))
    guard author.literal == nil, name[..<dash.lowerBound].contains(","),
      PersonNames.isPlausible(author.name)
    else { return }
    authors = [author]
    title = RowText.collapsed(String(name[dash.upperBound...]))
  }

  /// The item, without its place.
  func item(_ marks: RowMarks, isStruck: Bool) -> ImportedItem {
    var item = ImportedItem(title: title)
    item.state = isStruck && marks.state != .read ? .dropped : marks.state
    item.metadata.kind = marks.kind
    item.tags = marks.tags
    item.stateDate = item.state == marks.state ? marks.stateDate : nil
    RemarkReader.read(RowDraft(title: title, url: "", tail: rest), into: &item)
    if !authors.isEmpty { item.metadata.authors = authors }
    item.identifiers += identifiers.filter { !item.identifiers.contains($0) }
    return item
  }
}
