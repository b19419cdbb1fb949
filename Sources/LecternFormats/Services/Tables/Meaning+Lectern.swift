import JSONTree
import LecternModel

/// What Lectern's own columns mean, exactly as they were written.
extension Meaning {
  /// A cell of CSV that begins with an apostrophe only so that no spreadsheet computes it.
  static func guarded(_ meaning: Meaning) -> Meaning {
    Meaning { value, draft in
      guard let text = value.text, text.hasPrefix("'"),
        let second = text.dropFirst().unicodeScalars.first(where: { $0 != " " && $0 != "\u{FEFF}" }
        ),
        DelimitedText.formulaStarts.contains(second)
      else { return meaning.read(value, &draft) }
      meaning.read(JSONNode(value: .string(String(text.dropFirst())), line: value.line), &draft)
    }
  }

  /// Names parted by a sign.
  static func parted(_ separator: Character) -> Meaning {
    Meaning.text { text, draft in
      draft.mainAuthors = text.split(separator: separator).map {
        LecternModel.PersonName.parse(RowText.collapsed(String($0)))
      }
    }
  }

  /// Tags parted by a sign, whatever else they hold.
  static func partedTags(_ separator: Character) -> Meaning {
    Meaning.text { text, draft in
      for tag in text.split(separator: separator) { draft.add(tag: String(tag)) }
    }
  }

  static let ownKind = kind(
    Dictionary(uniqueKeysWithValues: ItemKind.allCases.map { ($0.rawValue, $0) }))

  static let ownState = Meaning.text { text, draft in
    draft.state = ReadingState(rawValue: text)
    draft.isStateExact = draft.state != nil
    if draft.state == nil { draft.refuse(text, "state of reading") }
  }

  /// The day that the state has, whichever it is.
  static let stateDate = Meaning.text { text, draft in
    draft.stateDate = ServiceDate.moment(text)
    if draft.stateDate == nil { draft.refuse(text, "date") }
  }

  static let ownProgress = Meaning.text { text, draft in
    draft.item.progress = Progress(text: text)
    if draft.item.progress == nil { draft.refuse(text, "progress") }
  }

  static let ownNote = Meaning { value, draft in draft.notes += value.elements.compactMap(\.text) }
  static let ownLanguage = Meaning.text { text, draft in draft.item.metadata.language = text }
  static let ownRemark = Meaning.text { text, draft in draft.item.remark = text }
  static let ownSummary = Meaning.text { text, draft in draft.item.metadata.summary = text }
  static let isOptional = flag { $0.item.place.isOptional = true }

  /// Headings as an array.
  static let section = Meaning { value, draft in
    draft.item.place.section = value.elements.compactMap(\.text)
  }

  /// Headings joined by ` / `.
  static let joinedSection = Meaning.text { text, draft in
    draft.item.place.section = text.split(separator: " / ").map(String.init)
  }

  /// Links as an array or with spaces between.
  static let links = Meaning { value, draft in
    for text in value.elements.compactMap(\.text).flatMap({ $0.split(separator: " ") }) {
      otherLink.read(JSONNode(value: .string(String(text)), line: value.line), &draft)
    }
  }

  static let duration = Meaning.text { text, draft in
    draft.item.metadata.durationSeconds = Int(text)
  }

  /// Minutes, where the duration does not say as much.
  static let effort = Meaning.text { text, draft in
    let minutes = Int(text)
    guard minutes != draft.item.metadata.estimatedMinutes else { return }
    draft.item.metadata.effortMinutes = minutes
  }

  /// `[{"scheme","value"}]`. Keys of links follow from the links.
  static let ownIdentifiers = Meaning { value, draft in
    for element in value.elements {
      guard let scheme = element["scheme"]?.text.flatMap(Identifier.Scheme.init(rawValue:)),
        scheme != .url, scheme != .guid, let value = element["value"]?.text
      else { continue }
      identifier(scheme).read(JSONNode(value: .string(value), line: element.line), &draft)
    }
  }
}
