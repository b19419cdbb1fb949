import JSONTree
import LecternModel

/// What a column of a service's export means. The values come without white space around them and are
/// never empty; what has been set by a better column stays.
struct Meaning: Sendable {
  let read: @Sendable (JSONNode, inout ServiceDraft) -> Void

  /// A meaning of values that are one text.
  static func text(_ read: @escaping @Sendable (String, inout ServiceDraft) -> Void) -> Meaning {
    Meaning { value, draft in
      if let text = value.text { read(text, &draft) }
    }
  }
}

extension Meaning {
  static let title = line(\.item.metadata.title)
  static let subtitle = line(\.subtitle)
  static let publisher = line(\.item.metadata.publisher)
  static let container = line(\.item.metadata.container)
  static let volume = line(\.item.metadata.volume)
  static let issue = line(\.item.metadata.issue)
  static let pages = line(\.item.metadata.pages)
  static let edition = line(\.item.metadata.edition)
  static let series = line(\.item.metadata.series)
  static let thumbnail = line(\.item.metadata.thumbnail)
  static let feed = line(\.item.feedURL)
  static let link = line(\.link)
  static let content = Meaning.text { text, draft in draft.content = draft.content ?? text }

  /// Another link to the same work.
  static let otherLink = Meaning.text { text, draft in
    guard case .web(let url) = LinkTarget.read(text), !draft.item.otherLinks.contains(url) else {
      return
    }
    draft.item.otherLinks.append(url)
  }

  /// An id of the service's own, which its page has at the end of the address.
  static func page(_ prefix: String) -> Meaning {
    Meaning.text { id, draft in
      guard draft.servicePage == nil, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return }
      draft.servicePage = prefix + id
    }
  }

  /// What the work is about, in others' words.
  static let summary = Meaning.text { text, draft in
    let plain = PlainText.lines(text, .undeclared)
    if !plain.isEmpty { draft.item.metadata.summary = draft.item.metadata.summary ?? plain }
  }

  /// What the reader says of it in the source.
  static let remark = Meaning.text { text, draft in
    let plain = NoteText.plain(text)
    if !plain.isEmpty { draft.item.remark = draft.item.remark ?? plain }
  }

  static let language = Meaning.text { text, draft in
    // A name of a language is no tag; few services have tags.
    guard text.utf8.count <= 12, text.prefix(while: { $0.isLetter }).utf8.count <= 3 else { return }
    draft.item.metadata.language = draft.item.metadata.language ?? text.lowercased()
  }

  static let pageCount = Meaning.text { text, draft in
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (1...100_000).contains(count) else { return }
    draft.item.metadata.pageCount = draft.item.metadata.pageCount ?? count
  }

  /// How many pages it has, or which of a container's: `384`, `436–444`, `e12`.
  static let anyPages = Meaning { value, draft in
    let isPlace =
      value.text?.contains { "-–—".contains($0) } == true || value.text?.first?.isLetter == true
    (isPlace ? pages : pageCount).read(value, &draft)
  }

  static let isPrivate = flag { $0.item.isPrivate = true }
  static let isShared = flag(when: false) { $0.item.isPrivate = true }

  /// Something to do where a value says yes, or no.
  static func flag(
    when wanted: Bool = true, _ act: @escaping @Sendable (inout ServiceDraft) -> Void
  ) -> Meaning {
    Meaning { value, draft in
      if FlagValue.isSet(value) == wanted { act(&draft) }
    }
  }

  /// What the service says the work is.
  static func kind(_ kinds: [String: ItemKind]) -> Meaning {
    Meaning.text { text, draft in
      draft.item.metadata.kind = draft.item.metadata.kind ?? kinds[ColumnName.normal(text)]
    }
  }

  private static func line(_ path: any WritableKeyPath<ServiceDraft, String?> & Sendable) -> Meaning
  {
    Meaning.text { text, draft in
      let line = RowText.collapsed(text)
      if !line.isEmpty, draft[keyPath: path] == nil { draft[keyPath: path] = line }
    }
  }
}

/// Values that say yes or no.
enum FlagValue {
  static func isSet(_ value: JSONNode) -> Bool {
    switch value.value {
    case .bool(let bool): bool
    case .number(let digits): Double(digits) != 0
    case .string(let text): BookmarkFlag.isSet(text)
    case .null, .array, .object: false
    }
  }
}
