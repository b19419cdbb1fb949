import LecternModel
import XMLTree

/// Makes items of outlines as their tags go by.
struct OPMLOutlines {
  private let base: String?
  private var found: [Imported] = []
  private var isDescribed = false
  private var position = 0
  /// Whether there was anything of OPML.
  private(set) var isOPML = false

  init(base: String?) { self.base = base }

  /// Hands over what has been found since the last time.
  mutating func take() -> [Imported] {
    defer { found.removeAll(keepingCapacity: true) }
    return found
  }

  /// Decides on an element by its tag.
  mutating func open(_ element: XMLElement) -> XMLStep {
    switch element.lowercasedName {
    case "opml", "head", "body":
      isOPML = true
      return .descend
    case "title": return .collect
    case "outline":
      isOPML = true
      read(OutlineTag(element))
      return .descend
    default: return .skip
    }
  }

  /// The title is finished.
  mutating func finish(_ title: XMLElement) { describe(RowText.collapsed(title.text)) }

  private mutating func describe(_ title: String) {
    guard !isDescribed else { return }
    isDescribed = true
    found.append(.source(SourceDescription(title: title.isEmpty ? nil : title)))
  }

  private mutating func read(_ outline: OutlineTag) {
    switch outline.target(base: base) {
    case .folder: return
    case .refused(let reason):
      describe("")
      found.append(.rejected(outline.rejection(reason)))
    case .item(var item):
      describe("")
      item.place.position = position
      position += 1
      found.append(.item(item))
    }
  }
}
