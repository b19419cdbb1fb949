import LecternModel

/// A row of a list: a bullet's text, a line that begins with a link, a cell, or prose with links.
struct Row {
  /// How the links of a row belong together.
  enum Form { case bullet, prose }

  var phrases: [Phrase]
  /// From 1.
  var line: Int
  var form: Form
  /// Whether it has a check box, and a checked one.
  var isDone: Bool?
  /// Whether it is the text of a footnote, whose links are called what their labels say.
  var isFootnote = false
}

/// A work as a row tells of it, and the words around its link.
struct RowDraft {
  var title: String?
  var url: String
  var otherLinks: [String] = []
  /// Words before the link.
  var lead = ""
  /// Words behind the link.
  var tail = ""
  var isStruck = false
}

/// What a row holds.
struct RowContent {
  /// In the order of their links.
  var items: [ImportedItem] = []
  var rejections: [Rejection] = []
  /// What is left out of works that come in all the same.
  var problems: [Problem] = []
  /// All words of a row without links that lead anywhere.
  var text = ""
  /// The row's phrases without its marks, where it has no such links.
  var phrases: [Phrase] = []
  var marks = RowMarks()
  /// Whether a link leads to a place in the same text.
  var pointsInside = false
  /// Whether its links are nothing but forms of a work named elsewhere: `pdf`, `code`.
  var isAspects = false
}

extension RowContent {
  /// A row is more than its links: it comes in without those that lead nowhere, and it is said.
  mutating func keepWithoutLinks() {
    problems += rejections.map {
      Problem(
        code: "link-left-out", line: $0.line, message: "\($0.text) is left out: \($0.reason)")
    }
    rejections = []
  }
}

extension Row {
  /// Takes a paragraph apart into rows: a line that begins with a link of its own, or with the mark of a
  /// footnote, is a row.
  static func rows(
    of phrases: [Phrase], line: Int, isBullet: Bool, isDone: Bool? = nil
  ) -> [Row] {
    var parts: [ArraySlice<Phrase>] = []
    var start = phrases.startIndex
    var hasLink = false
    for index in phrases.indices {
      if case .lineEnd = phrases[index].content,
        (hasLink && beginsWithLink(phrases[(index + 1)...], besidesBare: isBullet))
          || footnoteMark(phrases[(index + 1)...]) != nil
      {
        parts.append(phrases[start..<index])
        start = index + 1
        hasLink = false
      }
      hasLink = hasLink || phrases[index].link.map { !$0.isPicture } == true
    }
    parts.append(phrases[start...])
    return parts.map { part in
      let (part, isFootnote) = withoutFootnoteMark(part)
      let form: Form = isBullet || beginsWithLink(part) ? .bullet : .prose
      let offset = part.first { $0.link != nil }?.link?.lineOffset ?? 0
      return Row(
        phrases: Array(part), line: line + (parts.count > 1 || !isBullet ? offset : 0), form: form,
        isDone: isDone, isFootnote: isFootnote)
    }
  }

  private static func withoutFootnoteMark(
    _ phrases: ArraySlice<Phrase>
  ) -> (ArraySlice<Phrase>, Bool) {
    guard let mark = footnoteMark(phrases), let first = phrases.first else {
      return (phrases, false)
    }
    var rest = phrases
    rest[rest.startIndex].text = String(first.text.dropFirst(mark.count))
    return (rest, true)
  }

  /// The `[^1]:` that a footnote's text begins with.
  private static func footnoteMark(_ phrases: ArraySlice<Phrase>) -> Substring? {
    guard let first = phrases.first, case .text = first.content, first.text.hasPrefix("[^"),
      let end = first.text.firstRange(of: "]:")
    else { return nil }
    let label = first.text[..<end.lowerBound].dropFirst(2)
    return label.isEmpty || label.contains { $0.isGap || $0 == "[" }
      ? nil : first.text[..<end.upperBound]
  }

  /// Whether a link that names a work comes first, icons aside. In a bullet a bare address may begin
  /// a line of the remark.
  static func beginsWithLink(
    _ phrases: ArraySlice<Phrase>, besidesBare: Bool = false
  ) -> Bool {
    for phrase in phrases {
      if let link = phrase.link {
        return !link.isPicture && !link.label.isAspect && !(besidesBare && link.isBare)
      }
      guard case .text = phrase.content else { return false }
      var text = phrase.text
      var marks = RowMarks()
      marks.cut(fromStart: &text)
      if text.contains(where: { !$0.isGap }) { return false }
    }
    return false
  }
}
