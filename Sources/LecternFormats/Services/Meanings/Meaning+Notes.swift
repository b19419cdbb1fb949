import JSONTree
import LecternModel

extension Meaning {
  /// What the reader wrote: a review, a private note. Several are one behind the other.
  static let note = Meaning { value, draft in
    for text in value.elements.compactMap(\.text) {
      let note = NoteText.plain(text)
      if !note.isEmpty, !draft.notes.contains(note) { draft.notes.append(note) }
    }
  }

  /// Places that the reader marked: texts, or objects with the text and the reader's word on it.
  static let highlights = Meaning { value, draft in
    for element in value.elements {
      if let text = element.text {
        draft.notes += highlights(in: text)
      } else if let text = (element["text"] ?? element["quote"])?.text {
        let note = (element["note"] ?? element["annotation"])?.text
        draft.notes.append(NoteText.highlight(text, note: note.map(NoteText.plain)))
      }
    }
  }

  /// Places that the reader marked, with the reader's words on them, as Markdown.
  static let markedText = Meaning.text { text, draft in
    let text = BookmarkText(text).text
    if !text.isEmpty { draft.notes.append(text) }
  }

  /// A part of what a row says of the place that it is about.
  static func passage(_ part: any WritableKeyPath<Passage, String?> & Sendable) -> Meaning {
    Meaning.text { text, draft in
      draft.passage[keyPath: part] = draft.passage[keyPath: part] ?? text
    }
  }

  /// The reader's tags for the place that a row is about.
  static let passageTags = Meaning { value, draft in
    draft.passage.tags += TagText.split(value, ",").map { RowText.collapsed($0) }
  }

  /// wallabag's: the quote is what was marked, the text is the reader's word on it.
  static let annotations = Meaning { value, draft in
    for element in value.elements {
      let note = element["text"]?.text.map(NoteText.plain)
      if let quote = element["quote"]?.text {
        draft.notes.append(NoteText.highlight(quote, note: note))
      } else if let note {
        draft.notes.append(note)
      }
    }
  }

  /// Raindrop writes all into one cell: `Highlight:…` and `Note:…` lines, or the texts alone.
  private static func highlights(in text: String) -> [String] {
    let parts = BookmarkText(text).text.replacing("\nHighlight:", with: "\u{1E}Highlight:")
    return parts.split(separator: "\u{1E}").map { part in
      let pair = part.split(separator: "\nNote:", maxSplits: 1).map(String.init)
      let quote = (pair.first ?? "").replacing(/^Highlight:\s*/, with: "")
      return NoteText.highlight(quote, note: pair.count > 1 ? BookmarkText(pair[1]).text : nil)
    }
  }
}
